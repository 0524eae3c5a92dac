package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void isCreatedForItsOwnerOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path path = folder.resolve("some").resolve("where");
        try (Home home = Home.open(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder("postgres"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void takesOneComparandaAtATime() throws IOException {
        try (Home first = Home.open(folder)) {
            assertThatThrownBy(() -> Home.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("Another Comparanda", first.path().toString(), "--home DIR");
        }
        Home.open(folder).close();
    }

    @Test
    void saysSoWhereItCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Home.open(file.resolve("home")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(file.toString(), "cannot be written", "--home DIR");
    }

    @Test
    void thePasswordIsMadeOnceAndForItsOwnerOnly() throws IOException {
        PostgresPassword first = PostgresPassword.in(folder);
        assertThat(first.value()).matches("[0-9a-f]{48}");
        assertThat(PostgresPassword.in(folder).value()).isEqualTo(first.value());
        assertThat(first.toString()).doesNotContain(first.value());
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                .isEqualTo("rw-------");
    }
}

package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDigestTest {

    @TempDir
    Path folder;

    private Path data;
    private Optional<String> before;

    @BeforeEach
    void readOnePackage() throws IOException {
        data = SmallData.in(folder, "sg");
        before = FolderDigest.of(data);
        assertThat(before).get().asString().hasSize(64);
    }

    @Test
    void theSameFilesHaveTheSameWhereverTheyLie() throws IOException {
        assertThat(FolderDigest.of(SmallData.in(folder.resolve("elsewhere"), "sg")))
                .isEqualTo(before);
    }

    @Test
    void everyFileThatIsReadCounts() throws IOException {
        for (String file :
                new String[] {"jurisdictions.csv", "codebook/themes.csv", "sg/datapackage.json", "sg/findings.csv"}) {
            Optional<String> was = FolderDigest.of(data);
            Path changed = data.resolve(file);
            Files.writeString(changed, Files.readString(changed) + " ");
            assertThat(FolderDigest.of(data)).as(file).isPresent().isNotEqualTo(was);
        }
    }

    @Test
    void aPackageMoreLessOrByAnotherNameCounts() throws IOException {
        Path zip = Files.write(data.resolve("fr.zip"), new byte[] {1, 2});
        Optional<String> more = FolderDigest.of(data);
        assertThat(more).isNotEqualTo(before);
        Files.move(zip, data.resolve("gb.zip"));
        assertThat(FolderDigest.of(data)).isNotEqualTo(more).isNotEqualTo(before);
        Files.delete(data.resolve("gb.zip"));
        assertThat(FolderDigest.of(data)).isEqualTo(before);
    }

    @Test
    void whatNobodyReadsDoesNot() throws IOException {
        Files.writeString(data.resolve("README.md"), "Where this is from");
        Files.writeString(data.resolve("sg").resolve("picture.png"), "no table");
        Files.createDirectories(data.resolve("drafts"));
        Files.writeString(data.resolve("drafts").resolve("findings.csv"), "no package");
        assertThat(FolderDigest.of(data)).isEqualTo(before);
    }

    @Test
    void thereIsNoneWhereSomethingCannotBeRead() throws IOException {
        Files.delete(data.resolve("jurisdictions.csv"));
        assertThat(FolderDigest.of(data)).isEmpty();
        assertThat(FolderDigest.of(folder.resolve("missing"))).isEmpty();
    }
}

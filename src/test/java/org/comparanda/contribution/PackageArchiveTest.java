package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and folders that are made to harm are refused, soon, and with one issue that says why. */
class PackageArchiveTest {

    private static final byte[] TEXT = "id\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aZipMayHoldTheFilesInOneFolderAtItsTop() throws IOException {
        Path zip = zip(out -> {
            entry(out, "fr-main/README.md", TEXT);
            entry(out, "__MACOSX/fr-main/._findings.csv", TEXT);
            for (Map.Entry<String, byte[]> file : new SoundPackage().bytes().entrySet()) {
                entry(out, "fr-main/" + file.getKey(), file.getValue());
            }
        });
        assertThat(read(zip).report().toString()).isEmpty();
    }

    @Test
    void namesThatClimbOutAreRefused() throws IOException {
        for (String name : new String[] {
            "../findings.csv", "a/../../findings.csv", "/etc/findings.csv", "..\\findings.csv", "C:\\findings.csv"
        }) {
            assertRefused(zip(out -> entry(out, name, TEXT)), "unsafe-name");
        }
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        assertRefused(zip(out -> entry(out, "findings.csv", new byte[64 << 20])), "zip-bomb");
    }

    @Test
    void aBombInAFileThatNobodyWantsIsRefusedToo() throws IOException {
        assertRefused(zip(out -> entry(out, "picture.png", new byte[64 << 20])), "zip-bomb");
    }

    @Test
    void moreBytesThanAllowedAreRefused() throws IOException {
        Path zip = zip(out -> {
            entry(out, "findings.csv", new byte[1000]);
            entry(out, "sources.csv", new byte[1000]);
        });
        Reading reading = new PackageReader(new Limits(10, 1500, 100, 10, 1000, 10)).read(zip, SoundPackage.CODEBOOK);
        assertThat(reading.report().issues()).extracting(Issue::code).containsExactly("too-large");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        Path zip = zip(out -> {
            for (int i = 0; i <= Limits.DEFAULT.entries(); i++) {
                entry(out, i + ".txt", TEXT);
            }
        });
        assertRefused(zip, "too-many-files");
    }

    @Test
    void anArchiveInTheArchiveIsRefused() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(inner)) {
            entry(out, "findings.csv", TEXT);
        }
        assertRefused(zip(out -> entry(out, "findings.csv", inner.toByteArray())), "nested-archive");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Path zip = folder.resolve("doubled.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < 2; i++) {
                out.putArchiveEntry(new ZipArchiveEntry("findings.csv"));
                out.write(TEXT);
                out.closeArchiveEntry();
            }
        }
        assertRefused(zip, "doubled-file");
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(out -> entry(out, "findings.csv", TEXT)));
        for (int i = 0; i < bytes.length - 10; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1; // The first of the general purpose flags.
            }
        }
        assertRefused(Files.write(folder.resolve("locked.zip"), bytes), "locked-entry");
    }

    @Test
    void aLinkInAZipIsRefused() throws IOException {
        Path zip = folder.resolve("link.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            ZipArchiveEntry link = new ZipArchiveEntry("findings.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertRefused(zip, "link");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.write(folder.resolve("secret.txt"), TEXT);
        Path inside = new SoundPackage().to(Files.createDirectory(folder.resolve("package")));
        Files.delete(inside.resolve("relations.csv"));
        Files.createSymbolicLink(inside.resolve("relations.csv"), secret);
        assertRefused(inside, "link");
    }

    @Test
    void aZipThatIsCutOffIsRefused() throws IOException {
        Path zip = zip(out -> entry(out, "findings.csv", TEXT));
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(zip, "cannot-read");
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        assertRefused(Files.write(folder.resolve("findings.csv"), TEXT), "not-a-package");
    }

    @Test
    void aPathThatLeadsNowhereIsSaidToDoSo() {
        assertRefused(folder.resolve("nowhere"), "no-such-file");
    }

    private interface Filling {
        void into(ZipOutputStream out) throws IOException;
    }

    private Path zip(Filling filling) throws IOException {
        Path zip = Files.createTempFile(folder, "package", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            filling.into(out);
        }
        return zip;
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static Reading read(Path path) {
        return new PackageReader().read(path, SoundPackage.CODEBOOK);
    }

    private static void assertRefused(Path path, String code) {
        Reading reading = assertTimeout(Duration.ofSeconds(1), () -> read(path));
        assertThat(reading.report().issues()).extracting(Issue::code).containsExactly(code);
        assertThat(reading.report().issues())
                .extracting(Issue::file)
                .containsExactly(path.getFileName().toString());
        assertThat(reading.dataPackage()).isEmpty();
    }
}

package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell of a gigabyte is refused in less than a second of work, wherever it is and whatever is said of its size. */
class GigabyteCellTest {

    private static final int MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1L << 30;
    private static final String SHEET = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>";

    @TempDir
    Path folder;

    /** Read once before anything is timed. */
    @BeforeAll
    static void readWhatEveryReadingNeeds(@TempDir Path folder) throws IOException {
        new PackageReader().read(new SoundPackage().to(folder), SoundPackage.CODEBOOK);
    }

    @Test
    void inAFolder() throws IOException {
        Path path = new SoundPackage().to(folder);
        try (RandomAccessFile table =
                new RandomAccessFile(path.resolve("findings.csv").toFile(), "rw")) {
            table.setLength(GIGABYTE); // Zeros that take no room on the disk.
        }
        assertRefused(path, "too-large");
    }

    @ParameterizedTest
    @ValueSource(longs = {GIGABYTE, 1_000, 100L << 20})
    void inAZip(long size) throws IOException {
        assertRefused(zip(Map.of("findings.csv", "id\n"), size), "zip-bomb", "too-large");
    }

    @ParameterizedTest
    @ValueSource(longs = {GIGABYTE, 1_000})
    void inAWorkbook(long size) throws IOException {
        assertRefused(
                zip(Map.of("[Content_Types].xml", "<Types/>", "xl/worksheets/sheet1.xml", SHEET), size),
                "zip-bomb",
                "too-large");
    }

    @Test
    void inWhatIsSent() throws IOException {
        byte[] packed = Files.readAllBytes(zip(Map.of("findings.csv", "id\n"), GIGABYTE));
        long before = workDone();
        Reading reading = new PackageReader().read("sent.zip", packed, SoundPackage.CODEBOOK);
        assertThat(Duration.ofNanos(workDone() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(reading.opened()).isFalse();
    }

    private void assertRefused(Path path, String... codes) {
        long before = workDone();
        Reading reading = new PackageReader().read(path, SoundPackage.CODEBOOK);
        assertThat(Duration.ofNanos(workDone() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(reading.report().issues()).singleElement().satisfies(issue -> assertThat(issue.code())
                .isIn((Object[]) codes));
    }

    /**
     * A zip in which the files go on with a gigabyte of one letter, packed to a megabyte.
     *
     * @param size what the zip says their size is
     */
    private Path zip(Map<String, String> beginnings, long size) throws IOException {
        Path file = folder.resolve("package.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
                boolean goesOn = beginning.getKey().matches(".*(csv|sheet1.xml)");
                byte[] packed = packed(beginning.getValue(), goesOn);
                ZipArchiveEntry entry = new ZipArchiveEntry(beginning.getKey());
                entry.setMethod(ZipArchiveEntry.DEFLATED);
                entry.setSize(goesOn ? size : beginning.getValue().length());
                entry.setCompressedSize(packed.length);
                entry.setCrc(0); // Nobody should come as far as to look.
                zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
            }
        }
        return file;
    }

    /** A packed megabyte may be repeated, since each begins afresh. */
    private static byte[] packed(String beginning, boolean goesOn) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(flushed(deflater, beginning.getBytes(StandardCharsets.UTF_8)));
        byte[] megabyte = flushed(deflater, "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8));
        for (long i = 0; goesOn && i < GIGABYTE / MEGABYTE; i++) {
            all.writeBytes(megabyte);
        }
        deflater.finish();
        byte[] end = new byte[100];
        all.write(end, 0, deflater.deflate(end));
        deflater.end();
        return all.toByteArray();
    }

    private static byte[] flushed(Deflater deflater, byte[] bytes) {
        deflater.setInput(bytes);
        byte[] packed = new byte[10_000];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        return Arrays.copyOf(packed, length);
    }

    /** What this thread has worked, in nanoseconds: others that use the machine do not count. */
    private static long workDone() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

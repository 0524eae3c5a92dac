package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package of the repository can be published, and comes back from a published package as it was. */
class FoundingDataTest {

    private static final Path DATA = Path.of("data");
    private static final Codebook CODEBOOK = CodebookReader.read(DATA);

    static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.list(DATA)) {
            return folders.filter(folder -> Files.exists(folder.resolve("findings.csv")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void isReadWithoutErrors(Path folder) {
        Reading reading = new PackageReader().read(folder, CODEBOOK);
        assertThat(reading.report().issues())
                .filteredOn(issue -> issue.level() == Level.ERROR)
                .isEmpty();
        assertThat(reading.dataPackage()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void comesBackFromThePublishedZipAsItWas(Path folder, @TempDir Path temporary) throws IOException {
        Reading reading = new PackageReader().read(folder, CODEBOOK);
        DataPackage read = reading.dataPackage().orElseThrow();
        Path zip = temporary.resolve("package.zip");
        Files.write(zip, PackageWriter.zip(read.descriptor(), read.evidence()));

        Reading again = new PackageReader().read(zip, CODEBOOK);

        assertThat(again.report()).isEqualTo(reading.report());
        DataPackage reread = again.dataPackage().orElseThrow();
        assertThat(reread.descriptor()).isEqualTo(read.descriptor());
        assertThat(ContentDifference.inWords(
                        read.descriptor(), read.evidence(), reread.descriptor(), reread.evidence(), 3))
                .isEmpty();
        assertThat(ContentDigest.of(reread.descriptor(), reread.evidence()))
                .isEqualTo(ContentDigest.of(read.descriptor(), read.evidence()));
    }
}

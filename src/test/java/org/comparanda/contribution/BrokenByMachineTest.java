package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.contribution.Mutation.Broken;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True packages with one fault each, put in by machine: each is found, by its name and at its place. */
class BrokenByMachineTest {

    private static final int PACKAGES = 200;
    private static final long SEED = 20_261_122;
    private static final List<Path> SOUND = Stream.of("sg", "gb-sct", "ca", "dk", "ee", "de", "nl")
            .map(Path.of("data")::resolve)
            .toList();

    static IntStream seeds() {
        return IntStream.range(0, PACKAGES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isFoundAtItsPlace(int number, @TempDir Path folder) throws IOException {
        Random random = new Random(SEED + number);
        Mutation mutation = Mutation.ALL.get(number % Mutation.ALL.size());
        Path sound = SOUND.stream()
                .skip(random.nextInt(SOUND.size()))
                .filter(path -> mutation.applies(path))
                .findFirst()
                .orElseGet(() -> SOUND.get(SOUND.size() - 1));
        copy(sound, folder);
        Broken broken = mutation.apply(folder, random);

        Reading reading = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new PackageReader().read(folder, SoundPackage.CODEBOOK));

        assertThat(reading.report().issues())
                .as("%s in %s: %s", mutation.name(), sound, broken)
                .anySatisfy(issue -> {
                    assertThat(issue.code()).isEqualTo(broken.code());
                    assertThat(issue.file()).isEqualTo(broken.file());
                    assertThat(issue.line()).isEqualTo(broken.line());
                    assertThat(issue.column()).isEqualTo(broken.column());
                });
        assertThat(reading.dataPackage()).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}

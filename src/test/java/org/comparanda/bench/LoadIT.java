package org.comparanda.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.PackageWriter;
import org.comparanda.testing.FoundingData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built service under more than it can do. How long and how many is set by {@code -Dload.seconds} and
 * {@code -Dload.connections}; docs/operating.md has the figures of a long run.
 */
class LoadIT {

    private static final int SECONDS = Integer.getInteger("load.seconds", 20);
    private static final int MOST_GROWTH = 16 << 20;
    private static final int FULL = 4 << 20;
    private static final int MOST_ROUNDS = 12;
    private static final int CONNECTIONS = Integer.getInteger("load.connections", 200);

    @Test
    void nothingFailsAndMemoryStaysFlat(@TempDir Path home) throws IOException, InterruptedException {
        try (ServerProcess server = BuiltService.start(home, "-Xmx512m", "-XX:+UseG1GC")) {
            List<Long> live = new ArrayList<>(List.of(warmedUp(server)));
            List<Long> resident = new ArrayList<>(List.of(server.residentBytes()));
            MixedLoad load = new MixedLoad(server.port(), CONNECTIONS, aPackage());
            for (int half = 0; half < 2; half++) {
                load.run(Duration.ofSeconds(SECONDS).dividedBy(2));
                live.add(server.liveBytes());
                resident.add(server.residentBytes());
            }
            Map<String, Long> counts = load.counts();
            System.out.printf(
                    "%d connections, %d s: %s; p50 %.0f ms, p99 %.0f ms; live heap %s MB, resident %s MB%n",
                    CONNECTIONS,
                    SECONDS,
                    counts,
                    load.millis(50),
                    load.millis(99),
                    live.stream().map(bytes -> bytes >> 20).toList(),
                    resident.stream().map(bytes -> bytes >> 20).toList());
            assertThat(counts)
                    .containsOnlyKeys(
                            counts.containsKey("busy")
                                    ? new String[] {"as it should", "busy"}
                                    : new String[] {"as it should"});
            assertThat(counts.get("as it should")).isGreaterThan(CONNECTIONS);
            assertThat(live.get(2) - live.get(0))
                    .as("growth of the live heap after the warm-up: %s", live)
                    .isLessThanOrEqualTo(MOST_GROWTH);
        }
    }

    /** Puts questions until what the service keeps of its answers is full, and more of them change nothing. */
    private static long warmedUp(ServerProcess server) throws InterruptedException {
        MixedLoad warmUp = new MixedLoad(server.port(), CONNECTIONS, aPackage());
        long live = server.liveBytes();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            warmUp.run(Duration.ofSeconds(Math.max(10, SECONDS / 10)));
            long before = live;
            live = server.liveBytes();
            if (live - before < FULL) {
                return live;
            }
        }
        return fail("the live heap still grows after %d rounds", MOST_ROUNDS);
    }

    private static byte[] aPackage() {
        DataPackage sound = new PackageReader()
                .read(Path.of("data", "dk"), FoundingData.codebook())
                .dataPackage()
                .orElseThrow();
        return PackageWriter.zip(sound.descriptor(), sound.evidence());
    }
}

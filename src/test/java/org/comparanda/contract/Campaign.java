package org.comparanda.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs the cases of a fuzz test: a fixed number from a fixed seed, or as many as fit into the minutes that are asked for,
 * from the seed that is asked for. Case <i>n</i> is made from the seed plus <i>n</i>, so that a case that failed is the
 * first of a run from its own seed.
 */
record Campaign(long seed, Optional<Duration> duration) {

    /** The body that was sent last by a case that failed. */
    static final Path BODY = Path.of("target", "fuzz-body");

    private static final long USUAL_SEED = 20_261_122;

    /** One case; it asks through the wire that it is given. */
    interface Case {
        void run(Dice dice, Wire wire);
    }

    /** What {@code -Dfuzz.seed} and {@code -Dfuzz.minutes} ask for. */
    static Campaign asked() {
        return new Campaign(
                Long.getLong("fuzz.seed", USUAL_SEED),
                Optional.ofNullable(Long.getLong("fuzz.minutes")).map(Duration::ofMinutes));
    }

    /**
     * Runs one test.
     *
     * @param cases how many cases there are without {@code -Dfuzz.minutes}
     * @param share which part of the minutes this test gets, in percent
     */
    void run(String test, int cases, int share, Wire wire, Case property) {
        Optional<Instant> end = duration.map(
                whole -> Instant.now().plus(whole.multipliedBy(share).dividedBy(100)));
        int done = 0;
        for (; end.map(Instant.now()::isBefore).orElse(done < cases); done++) {
            wire.forget();
            try {
                property.run(new Dice(seed + done), wire);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(told(test, seed + done, wire.asked(), e), e);
            }
        }
        System.err.printf("fuzz: %s: %d cases from seed %d%n", test, done, seed);
    }

    private static String told(String test, long seed, List<Ask> asked, Throwable e) {
        asked.stream().map(Ask::body).filter(body -> body != null).forEach(Campaign::keep);
        return "%s%n%nrepeat this case with: mvn test -Dtest=%s -Dfuzz.seed=%d%nor what it asked with:%n%s"
                .formatted(
                        e.getMessage(),
                        test,
                        seed,
                        asked.stream().map(Ask::toString).collect(Collectors.joining("\n")));
    }

    private static void keep(byte[] body) {
        try {
            Files.write(BODY, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

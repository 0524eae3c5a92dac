package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.comparanda.launch.PublishingWatch.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at whatever moment of publishing, it leaves the state before or the whole state after. */
class RandomKillIT {

    /** How often it is killed; {@code -Dcomparanda.random-kills=50} gives the figure in docs/operating.md. */
    private static final int KILLS = Integer.getInteger("comparanda.random-kills", 3);

    private static final long SEED = Long.getLong("comparanda.random-kills.seed", 20261123);

    /** From this many on, it is no accident if not a single moment falls into the transaction. */
    private static final int MANY = 10;

    private static final String FIRST = "9.0.0";

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);
    private Path home;
    private Path data;
    private int databasesKilled;
    private int committed;
    private Span span;

    /** How long an undisturbed service takes from the database to publishing, and for publishing. */
    private record Span(Duration until, Duration publishing) {}

    @BeforeEach
    void prepareFolders() throws IOException {
        home = folder.resolve("home");
        try (Stream<Path> packages = Files.list(Path.of("data"))) {
            data = SmallData.in(
                    folder,
                    packages.filter(path -> Files.exists(path.resolve("findings.csv")))
                            .map(path -> path.getFileName().toString())
                            .toArray(String[]::new));
        }
    }

    @AfterEach
    void leaveNothingRunning() {
        ComparandaProcess.postgres(home).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void aKillAtARandomMomentLeavesTheStateBeforeOrTheWholeStateAfter() throws Exception {
        System.out.printf("random kills: %d, seed %d%n", KILLS, SEED);
        raiseVersions(FIRST);
        publish();
        PublishedState state = state();
        assertThat(state.datasets()).hasSize(packages().size());

        raiseVersions("9.0.1");
        publish();
        state = state.withAllAgain(FIRST, "9.0.1");
        assertThat(state()).isEqualTo(state);

        int published = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            String next = "9.0." + (published + 1);
            raiseVersions(next);
            PublishedState after = state.withAllAgain(FIRST, next);
            Phase phase = killWhilePublishing();
            kills.merge(phase, 1, Integer::sum);
            PublishedState found = state();
            assertThat(found).as("kill %d of seed %d, %s", kill, SEED, phase).isIn(possible(phase, state, after));
            if (found.equals(after)) {
                state = after;
                published++;
                committed += phase == Phase.PUBLISHING ? 1 : 0;
            }
        }

        String last = "9.0." + (published + 1);
        raiseVersions(last);
        publish();
        assertThat(state()).isEqualTo(state.withAllAgain(FIRST, last));
        report();
        assertThat(KILLS < MANY || kills.getOrDefault(Phase.PUBLISHING, 0) > 0)
                .as("moments in the transaction")
                .isTrue();
    }

    private static List<PublishedState> possible(Phase phase, PublishedState before, PublishedState after) {
        return switch (phase) {
            case BEFORE -> List.of(before);
            case PUBLISHING -> List.of(before, after);
            case AFTER -> List.of(after);
        };
    }

    /** Lets the service publish what is new, and be done. */
    private void publish() throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data, "--once");
                PublishingWatch watch = PublishingWatch.on(comparanda)) {
            long reached = watch.awaitReached();
            long begun = watch.awaitBegun();
            long done = watch.awaitDone();
            assertThat(comparanda.banner().group("datasets"))
                    .isEqualTo(String.valueOf(packages().size()));
            assertThat(comparanda.status()).isZero();
            span = new Span(Duration.ofNanos(begun - reached), Duration.ofNanos(done - begun));
        }
    }

    /** Kills within the time of publishing, an eighth of it before and after included, the database too every third time. */
    private Phase killWhilePublishing() throws Exception {
        double part = random.nextDouble() * 1.25 - 0.125;
        boolean databaseToo = random.nextInt(3) == 0;
        boolean databaseFirst = random.nextBoolean();
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data);
                PublishingWatch watch = PublishingWatch.on(comparanda)) {
            watch.awaitReached();
            Optional<ProcessHandle> postgres = comparanda.postgres();
            long moment = moment(part, watch);
            while (System.nanoTime() < moment) {
                Thread.sleep(1);
            }
            long killed = System.nanoTime();
            if (databaseToo && databaseFirst) {
                postgres.orElseThrow().destroyForcibly();
            }
            comparanda.kill();
            if (databaseToo) {
                databasesKilled++;
                comparanda.killPostgres();
            }
            return watch.at(killed);
        }
    }

    /** Where in the publishing a part of it is: from what is seen of this one, and as long as the last one took. */
    private long moment(double part, PublishingWatch watch) {
        double publishing = span.publishing().toNanos();
        if (part < 0) {
            return watch.awaitReached() + span.until().toNanos() + (long) (part * publishing);
        }
        long begun = watch.awaitBegun();
        if (part <= 1) {
            return begun + (long) (part * publishing);
        }
        long done = watch.awaitDone();
        span = new Span(span.until(), Duration.ofNanos(done - begun));
        return done + (long) ((part - 1) * publishing);
    }

    /** What the database has when it is started as the next service would start it. */
    private PublishedState state() throws IOException, SQLException {
        try (Home open = Home.open(home);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(open, Build.current(), Platform.current())) {
            return PublishedState.of(postgres.jdbcUrl(), postgres.user(), postgres.password());
        }
    }

    /** Gives every package something new to publish. */
    private void raiseVersions(String version) throws IOException {
        for (Path descriptor : packages()) {
            Files.writeString(
                    descriptor,
                    Files.readString(descriptor)
                            .replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"" + version + "\""));
        }
    }

    private List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            return folders.filter(path -> Files.exists(path.resolve("findings.csv")))
                    .map(path -> path.resolve("datapackage.json"))
                    .toList();
        }
    }

    private void report() {
        System.out.printf(
                "killed at %d random moments (seed %d), %d times with its database; %d before publishing, %d while the"
                        + " transaction was open (%d of them were committed), %d after it; publishing takes %d ms:"
                        + " no half release, nothing lost%n",
                KILLS,
                SEED,
                databasesKilled,
                kills.getOrDefault(Phase.BEFORE, 0),
                kills.getOrDefault(Phase.PUBLISHING, 0),
                committed,
                kills.getOrDefault(Phase.AFTER, 0),
                span.publishing().toMillis());
    }
}

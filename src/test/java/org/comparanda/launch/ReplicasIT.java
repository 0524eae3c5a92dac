package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances on one PostgreSQL. */
class ReplicasIT {

    /** How often each instance is restarted; {@code -Dcomparanda.restarts=5} gives the figure in docs/operating.md. */
    private static final int RESTARTS = Integer.getInteger("comparanda.restarts", 1);

    private static final Pattern RELEASE = Pattern.compile("\"release\"\\s*:\\s*\"(\\d[^\"]+)\"");

    private static final String SILENT = "2099.12.1";

    /** The same as the release before, published by nobody who would tell. */
    private static final String SILENT_RELEASE = """
            with newest as (select * from release order by ordinal desc limit 1),
                next as (insert into release
                    select '2099.12.1', ordinal + 1, now(), edition, reverse(digest) from newest returning number)
            insert into release_dataset
            select next.number, dataset, version from release_dataset, next
            where release = (select number from newest)""";

    @TempDir
    Path folder;

    private final HttpClient client = Readers.client();
    private Path data;

    @BeforeEach
    void prepareData() throws Exception {
        data = SmallData.in(folder, "sg", "gb-eng");
    }

    @Test
    void twoThatStartAtOncePublishOnceAndWhatAThirdPublishesBothServeWithinTwoSeconds() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(folder.resolve("database"))) {
            Map<String, String> told = new HashMap<>(postgres.environment());
            told.put("COMPARANDA_FOLLOW_EVERY", "PT1H");
            try (ComparandaProcess one = start(told);
                    ComparandaProcess other = start(postgres.environment())) {
                List<String> both = List.of(url(one), url(other));
                assertThat(both)
                        .allSatisfy(url ->
                                assertThat(get(url + "v1/releases.csv").lines()).hasSize(2));
                String before = one.banner().group("release");

                // The one that would ask in an hour can only have been told.
                CompletableFuture<List<Instant>> served = CompletableFuture.supplyAsync(() -> both.stream()
                        .parallel()
                        .map(url -> awaitAfter(before, url))
                        .toList());
                String release = publish(postgres, "sg", "gb-eng", "fr");
                assertServedSoon(postgres, release, served.get(), "told");
                assertThat(both).allSatisfy(url -> assertThat(get(url + "v1/datasets.csv"))
                        .contains("fr,"));

                // Nobody is told of this one, as where a pooler swallows it.
                CompletableFuture<List<Instant>> asked =
                        CompletableFuture.supplyAsync(() -> List.of(awaitAfter(release, url(other))));
                postgres.execute(SILENT_RELEASE);
                assertServedSoon(postgres, SILENT, asked.get(), "not told");
                assertThat(served(url(one))).isEqualTo(release);
            }
        }
    }

    /** When an instance serves another release than before. */
    private Instant awaitAfter(String before, String url) {
        ComparandaProcess.await(() -> !served(url).equals(before), "the next release");
        return Instant.now();
    }

    /** From the commit, by the clock of the same machine. */
    private static void assertServedSoon(OwnPostgres postgres, String release, List<Instant> served, String how) {
        Instant committed = Instant.parse(postgres.ask(
                "select to_char(pg_xact_commit_timestamp(xmin) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from release where number = '" + release + "'"));
        List<Long> millis = served.stream()
                .map(moment -> Duration.between(committed, moment).toMillis())
                .toList();
        System.out.printf("%s that there is a new release, it is served %s ms after it was committed%n", how, millis);
        assertThat(millis).allSatisfy(taken -> assertThat(taken).isLessThan(2000));
    }

    @Test
    void whoKeepsAConnectionIsAskedToConnectAnewBeforeAnInstanceLeaves() throws Exception {
        Map<String, String> environment = new HashMap<>(OwnPostgres.environment(PostgresResource.newDatabase()));
        environment.put("QUARKUS_SHUTDOWN_DELAY", "3S");
        try (ComparandaProcess leaving = start(environment);
                KeptSocket busy = new KeptSocket(url(leaving));
                KeptSocket seldom = new KeptSocket(url(leaving))) {
            assertThat(busy.get("/v1/findings?limit=5"))
                    .contains(" 200 ")
                    .doesNotContainIgnoringCase("connection: close");
            assertThat(seldom.get("/v1/themes")).contains(" 200 ").doesNotContainIgnoringCase("connection: close");
            leaving.ask();
            int answers = 1;
            String head = busy.get("/v1/findings?limit=5");
            while (!head.toLowerCase(Locale.ROOT).contains("connection: close")) {
                assertThat(head).contains(" 200 ");
                head = busy.get("/v1/findings?limit=5&published=.." + (2030 + answers++));
            }
            assertThat(head).contains(" 200 ");
            assertThat(busy.isEnded()).isTrue();
            ComparandaProcess.pause(1000);
            assertThat(seldom.get("/v1/themes")).contains(" 200 ").containsIgnoringCase("connection: close");
            assertThat(seldom.isEnded()).isTrue();
            System.out.printf("%d answers on a kept connection until it was asked to connect anew%n", answers);
        }
    }

    @Test
    void aRollingRestartUnderLoadLosesNoRequest() throws Exception {
        Map<String, String> environment = new HashMap<>(OwnPostgres.environment(PostgresResource.newDatabase()));
        // Both give the same answers, and say for a while that they leave before they do.
        environment.put("COMPARANDA_PUBLIC_URL", "https://evidence.example.org");
        environment.put("QUARKUS_SHUTDOWN_DELAY", "2S");
        Map<Integer, ComparandaProcess> instances = new HashMap<>();
        List<String> ready = new CopyOnWriteArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                instances.put(i, start(environment));
                ready.add(url(instances.get(i)));
            }
            try (Readers readers = Readers.of(Readers.OF_THE_RELEASE, 4, () -> oneOf(ready))) {
                readers.awaitMore(100);
                for (int i = 0; i < 2 * RESTARTS; i++) {
                    ComparandaProcess leaving = instances.get(i % 2);
                    String url = url(leaving);
                    leaving.ask();
                    // What a balancer does: it looks now and then, and sends nobody where it is not ready.
                    ComparandaProcess.await(() -> !isReady(url), "an instance to say that it leaves");
                    ready.remove(url);
                    leaving.status();
                    leaving.close();
                    instances.put(i % 2, start(environment));
                    ready.add(url(instances.get(i % 2)));
                    readers.awaitMore(100);
                }
                System.out.printf(
                        "%d answers while two instances were restarted %d times each, %d of them failures%n",
                        readers.answers(), RESTARTS, readers.failures().size());
                assertThat(readers.failures()).isEmpty();
            }
        } finally {
            for (ComparandaProcess instance : instances.values()) {
                instance.close();
            }
        }
    }

    @Test
    void releasesAreLoadedFromAStandbyAndFromThePrimaryWhereItLagsOrIsNone() throws Exception {
        try (OwnPostgres primary = OwnPostgres.in(folder.resolve("primary"))) {
            publish(primary, "sg", "gb-eng");
            primary.stop();
            try (OwnPostgres standby = primary.standby(folder.resolve("standby"))) {
                primary.start();
                Map<String, String> environment = new HashMap<>(primary.environment());
                environment.put("QUARKUS_DATASOURCE_READER_JDBC_URL", standby.url());
                environment.put("QUARKUS_DATASOURCE_READER_USERNAME", "postgres");
                environment.put("QUARKUS_DATASOURCE_READER_PASSWORD", "postgres");
                long atFirst = findingsRead(standby);
                try (ComparandaProcess comparanda = start(environment)) {
                    assertThat(comparanda.banner().group("datasets")).isEqualTo("2");
                    ComparandaProcess.await(() -> findingsRead(standby) > atFirst, "the standby to be read");

                    // Nobody is told before the standby has it. What was read is counted ten seconds later at the
                    // latest.
                    synchronise(primary, "*", "sync");
                    ComparandaProcess.pause(11_000);
                    long beforeNext = findingsRead(standby);
                    awaitServed(comparanda, publish(primary, "sg", "gb-eng", "fr"));
                    ComparandaProcess.await(() -> findingsRead(standby) > beforeNext, "the standby to be read again");

                    synchronise(primary, "", "async");
                    standby.execute("select pg_wal_replay_pause()");
                    String missed = publish(primary, "sg", "gb-eng", "fr", "dk");
                    awaitServed(comparanda, missed);
                    assertThat(get(url(comparanda) + "v1/datasets.csv")).contains("dk,");
                    assertThat(standby.ask("select count(*) from release where number = '" + missed + "'"))
                            .as("releases that the standby has by then")
                            .isEqualTo("0");
                    assertThat(comparanda.err()).doesNotContain("does not answer");

                    standby.stop();
                    awaitServed(comparanda, publish(primary, "sg", "gb-eng", "fr", "dk", "ee"));
                    assertThat(comparanda.err())
                            .contains("The standby does not answer")
                            .doesNotContain("\tat ");
                }
            }
        }
    }

    private static void synchronise(OwnPostgres primary, String standbys, String state) {
        primary.execute("alter system set synchronous_standby_names = '" + standbys + "'");
        primary.execute("select pg_reload_conf()");
        ComparandaProcess.await(
                () -> primary.ask("select string_agg(sync_state, ' ') from pg_stat_replication")
                        .equals(state),
                "the standby to be " + state);
    }

    private void awaitServed(ComparandaProcess comparanda, String release) {
        ComparandaProcess.await(() -> served(url(comparanda)).equals(release), "the new release");
    }

    /** Publishes packages as the next release; its number. */
    private String publish(OwnPostgres postgres, String... packages) throws Exception {
        Path more = SmallData.in(folder.resolve("publish-" + packages.length), packages);
        try (ComparandaProcess publishing =
                ComparandaProcess.start(postgres.environment(), folder.resolve("home"), more, "--once")) {
            return publishing.banner().group("release");
        }
    }

    /** Number of the release that an instance serves. */
    private String served(String url) {
        Matcher release = RELEASE.matcher(get(url + "q/health/ready"));
        assertThat(release.find()).isTrue();
        return release.group(1);
    }

    private ComparandaProcess start(Map<String, String> environment) throws Exception {
        return ComparandaProcess.start(environment, folder.resolve("home"), data);
    }

    private static String url(ComparandaProcess comparanda) {
        return comparanda.banner().group("url");
    }

    private static String oneOf(List<String> ready) {
        Object[] now = ready.toArray();
        return now[ThreadLocalRandom.current().nextInt(now.length)].toString();
    }

    private boolean isReady(String url) {
        return Readers.get(client, url + "q/health/ready").statusCode() == 200;
    }

    private String get(String address) {
        HttpResponse<byte[]> answer = Readers.get(client, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static long findingsRead(OwnPostgres postgres) {
        return Long.parseLong(postgres.ask(
                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables where relname = 'finding'"));
    }
}

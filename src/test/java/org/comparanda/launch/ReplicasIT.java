package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances on one PostgreSQL. */
class ReplicasIT {

    /** How often each instance is restarted; {@code -Dcomparanda.restarts=5} gives the figure in docs/operating.md. */
    private static final int RESTARTS = Integer.getInteger("comparanda.restarts", 1);

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
        Map<String, String> environment = OwnPostgres.environment(PostgresResource.newDatabase());
        try (ComparandaProcess one = start(environment);
                ComparandaProcess other = start(environment)) {
            List<String> both = List.of(url(one), url(other));
            assertThat(both)
                    .allSatisfy(url ->
                            assertThat(get(url + "v1/releases.csv").lines()).hasSize(2));

            Path more = SmallData.in(folder.resolve("more"), "sg", "gb-eng", "fr");
            try (ComparandaProcess third =
                    ComparandaProcess.start(environment, folder.resolve("home"), more, "--once")) {
                String release = third.banner().group("release");
                Instant published = Instant.now();
                ComparandaProcess.await(
                        () -> both.stream()
                                .allMatch(url -> get(url + "q/health/ready").contains(release)),
                        "both to serve " + release);
                assertThat(Duration.between(published, Instant.now())).isLessThan(Duration.ofSeconds(2));
            }
            assertThat(both)
                    .allSatisfy(url -> assertThat(get(url + "v1/datasets.csv")).contains("fr,"));
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
    void releasesAreLoadedFromAStandbyAndFromThePrimaryWhereThereIsNone() throws Exception {
        try (OwnPostgres primary = OwnPostgres.in(folder.resolve("primary"))) {
            try (ComparandaProcess publishing =
                    ComparandaProcess.start(primary.environment(), folder.resolve("home"), data, "--once")) {
                publishing.banner();
            }
            primary.stop();
            OwnPostgres standby = primary.standby(folder.resolve("standby"));
            primary.start();
            Map<String, String> environment = new HashMap<>(primary.environment());
            environment.put("QUARKUS_DATASOURCE_READER_JDBC_URL", standby.url());
            environment.put("QUARKUS_DATASOURCE_READER_USERNAME", "postgres");
            environment.put("QUARKUS_DATASOURCE_READER_PASSWORD", "postgres");
            try (ComparandaProcess comparanda = start(environment)) {
                assertThat(comparanda.banner().group("datasets")).isEqualTo("2");
                ComparandaProcess.await(() -> findingsRead(standby) > 0, "the standby to be read");
                standby.stop();

                Path more = SmallData.in(folder.resolve("more"), "sg", "gb-eng", "fr");
                try (ComparandaProcess publishing =
                        ComparandaProcess.start(primary.environment(), folder.resolve("home"), more, "--once")) {
                    String release = publishing.banner().group("release");
                    ComparandaProcess.await(
                            () -> get(url(comparanda) + "q/health/ready").contains(release), "the new release");
                }
                assertThat(comparanda.err())
                        .contains("The standby does not answer")
                        .doesNotContain("\tat ");
            }
        }
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
        try (var connection = DriverManager.getConnection(postgres.url(), "postgres", "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables where relname = 'finding'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

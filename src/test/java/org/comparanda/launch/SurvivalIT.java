package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is served goes on being served while its database is away. */
class SurvivalIT {

    /** How often the database is killed; {@code -Dcomparanda.kills=40} gives the figure in docs/operating.md. */
    private static final int KILLS = Integer.getInteger("comparanda.kills", 4);

    @TempDir
    Path folder;

    private final HttpClient client = Readers.client();

    @AfterEach
    void leaveNothingRunning() {
        ComparandaProcess.postgres(folder.resolve("home")).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void noReadFailsWhileTheDatabaseIsKilledAgainAndAgain() throws Exception {
        Path home = folder.resolve("home");
        String past;
        try (ComparandaProcess first = ComparandaProcess.start(home, SmallData.in(folder.resolve("before"), "sg"))) {
            past = first.banner().group("release");
        }
        Path data = SmallData.in(folder, "sg", "gb-eng", "fr");
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            String url = comparanda.banner().group("url");
            List<String> questions = Readers.withThePast(comparanda.banner().group("release"), past);
            try (Readers readers = Readers.of(questions, 4, () -> url)) {
                for (int i = 0; i < KILLS; i += 2) {
                    long killed = comparanda.postgres().orElseThrow().pid();
                    comparanda.killPostgres();
                    readers.awaitMore(200);
                    // Once more while it starts, before anybody can know that it has.
                    long again = await(comparanda, now -> now.pid() != killed).pid();
                    comparanda.killPostgres();
                    await(comparanda, now -> now.pid() != again && comparanda.answersSql());
                }
                readers.awaitMore(200);
                report(readers, "was killed %d times".formatted(KILLS));
                assertThat(readers.failures()).isEmpty();
            }
            assertThat(answeredFromWhatIsKept(url)).isZero();
        }
    }

    @Test
    void withoutItsDatabaseItIsDegradedNotDownAndHealsByItself() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(folder.resolve("database"))) {
            String past = publish(postgres, "sg");
            Path data = SmallData.in(folder, "sg", "gb-eng");
            try (ComparandaProcess comparanda =
                    ComparandaProcess.start(postgres.environment(), folder.resolve("home"), data)) {
                String url = comparanda.banner().group("url");
                List<String> questions = Readers.withThePast(comparanda.banner().group("release"), past);
                try (Readers readers = Readers.of(questions, 2, () -> url)) {
                    readers.awaitMore(100);
                    postgres.stop();
                    ComparandaProcess.await(() -> health(url).contains("degraded"), "the service to notice");
                    readers.awaitEveryQuestion();
                    assertThat(health(url)).contains("\"status\":\"UP\"", "doesnotanswer");
                    report(readers, "was stopped");
                    assertThat(readers.failures()).isEmpty();
                }
                assertThat(answeredFromWhatIsKept(url)).isZero();
                postgres.start();
                ComparandaProcess.await(() -> !health(url).contains("degraded"), "the service to notice");
                assertThat(comparanda.err())
                        .contains("does not answer", "answers again")
                        .doesNotContain("\tat ");

                String release = publish(postgres, "sg", "gb-eng", "fr");
                ComparandaProcess.await(() -> health(url).contains(release), "the new release");
            }
        }
    }

    @Test
    void whatOnlyTheDatabaseHasIsAnsweredLaterWhenItIsStoppedOrHangs() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(folder.resolve("database"))) {
            String first = publish(postgres, "sg");
            String second = publish(postgres, "sg", "gb-eng");
            Map<String, String> environment = new HashMap<>(postgres.environment());
            environment.put("COMPARANDA_PAST_RELEASES_FINDINGS", "0");
            environment.put("COMPARANDA_DATABASE_WAIT", "PT3S");
            Path data = SmallData.in(folder, "sg", "gb-eng", "fr");
            try (ComparandaProcess comparanda = ComparandaProcess.start(environment, folder.resolve("home"), data)) {
                String url = comparanda.banner().group("url");
                ComparandaProcess.await(() -> !health(url).contains("degraded"), "the service to be ready");
                postgres.stop();
                assertUnavailable(url, first);
                postgres.start();
                ComparandaProcess.await(() -> !health(url).contains("degraded"), "the service to notice");
                assertThat(past(url, first).statusCode()).isEqualTo(200);

                try (Readers readers = Readers.of(Readers.OF_THE_RELEASE, 2, () -> url)) {
                    readers.awaitMore(100);
                    assertHealsFromHanging(postgres, url, second, readers);
                    report(readers, "hung");
                    assertThat(readers.failures()).isEmpty();
                }
                assertThat(comparanda.err())
                        .contains("does not answer", "answers again")
                        .doesNotContain("\tat ");
            }
        }
    }

    @Test
    void aReleaseThatCannotBeLoadedIsAFaultAndTheNextIsServed() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(folder.resolve("database"));
                ComparandaProcess comparanda = ComparandaProcess.start(
                        postgres.environment(), folder.resolve("home"), SmallData.in(folder, "sg"))) {
            String url = comparanda.banner().group("url");
            postgres.execute("set session_replication_role = replica;"
                    + " insert into release values ('2099.12.1', 99, now(), 999, 'of an edition that is not there')");
            ComparandaProcess.await(() -> comparanda.err().contains("Following what is published failed"), "the fault");
            assertThat(comparanda.err()).contains("\tat ").doesNotContain("does not answer");
            assertThat(health(url)).contains("\"status\":\"UP\"", "\"state\":\"ok\"");

            postgres.execute("set session_replication_role = replica; delete from release where ordinal = 99");
            String release = publish(postgres, "sg", "gb-eng");
            ComparandaProcess.await(() -> health(url).contains(release), "the new release");
        }
    }

    private void assertHealsFromHanging(OwnPostgres postgres, String url, String past, Readers readers)
            throws Exception {
        Instant began = Instant.now();
        postgres.hang();
        try {
            // More than there are threads to answer: none of them may wait for another.
            List<CompletableFuture<HttpResponse<byte[]>>> crowd = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                crowd.add(client.sendAsync(
                        HttpRequest.newBuilder(URI.create(url + "v1/findings?release=" + past))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray()));
            }
            ComparandaProcess.await(() -> health(url).contains("degraded"), "the service to notice");
            Duration noticed = Duration.between(began, Instant.now());
            assertThat(noticed).isLessThan(Duration.ofSeconds(10));
            for (CompletableFuture<HttpResponse<byte[]>> one : crowd) {
                assertUnavailable(one.get(30, TimeUnit.SECONDS));
            }
            Duration told = Duration.between(began, Instant.now());
            Instant asked = Instant.now();
            assertUnavailable(url, past);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
            readers.awaitEveryQuestion();
            System.out.printf(
                    "a database that hangs is noticed after %d ms; %d who asked for what only it has were told to come"
                            + " later within %d ms%n",
                    noticed.toMillis(), crowd.size(), told.toMillis());
        } finally {
            postgres.goOn();
        }
        Instant wentOn = Instant.now();
        ComparandaProcess.await(() -> !health(url).contains("degraded"), "the service to notice");
        System.out.printf(
                "that it goes on is noticed after %d ms%n",
                Duration.between(wentOn, Instant.now()).toMillis());
        assertThat(past(url, past).statusCode()).isEqualTo(200);
    }

    /** Publishes packages as the next release; its number. */
    private String publish(OwnPostgres postgres, String... packages) throws Exception {
        Path data = SmallData.in(folder.resolve("publish-" + packages.length), packages);
        try (ComparandaProcess publishing =
                ComparandaProcess.start(postgres.environment(), folder.resolve("other"), data, "--once")) {
            return publishing.banner().group("release");
        }
    }

    private HttpResponse<byte[]> past(String url, String release) {
        return Readers.get(client, url + "v1/findings?release=" + release);
    }

    private void assertUnavailable(String url, String release) {
        assertUnavailable(past(url, release));
    }

    /** Said by the database's absence, or by a crowd that asks for it. */
    private static void assertUnavailable(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("/problems/");
    }

    private static void report(Readers readers, String what) {
        System.out.printf(
                "%d answers while the database %s, %d of them failures; the slowest took %d ms%n",
                readers.answers(),
                what,
                readers.failures().size(),
                readers.longest().toMillis());
    }

    private long answeredFromWhatIsKept(String url) {
        String metrics = new String(Readers.get(client, url + "q/metrics").body(), StandardCharsets.UTF_8);
        return metrics.lines()
                .filter(line -> line.startsWith("comparanda_answers_kept_total "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static ProcessHandle await(ComparandaProcess comparanda, Predicate<ProcessHandle> back) {
        ComparandaProcess.await(
                () -> comparanda.postgres().filter(back).isPresent(),
                () -> "PostgreSQL to come back; " + comparanda.err());
        return comparanda.postgres().orElseThrow();
    }

    private String health(String url) {
        HttpResponse<byte[]> answer = Readers.get(client, url + "q/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8).replaceAll("\\s", "");
    }
}

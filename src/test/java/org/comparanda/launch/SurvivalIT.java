package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @AfterEach
    void leaveNothingRunning() {
        ComparandaProcess.postgres(folder.resolve("home")).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void noReadFailsWhileTheDatabaseIsKilledAgainAndAgain() throws Exception {
        Path home = folder.resolve("home");
        try (ComparandaProcess first = ComparandaProcess.start(home, SmallData.in(folder.resolve("before"), "sg"))) {
            first.banner();
        }
        Path data = SmallData.in(folder, "sg", "gb-eng", "fr");
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            String url = comparanda.banner().group("url");
            try (Readers readers = Readers.of(Readers.QUESTIONS, 4, () -> url)) {
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
                System.out.printf(
                        "%d answers while the database was killed %d times, %d of them failures%n",
                        readers.answers(), KILLS, readers.failures().size());
                assertThat(readers.failures()).isEmpty();
            }
        }
    }

    @Test
    void withoutItsDatabaseItIsDegradedNotDownAndHealsByItself() throws Exception {
        Path data = SmallData.in(folder, "sg", "gb-eng");
        HttpClient client = Readers.client();
        try (OwnPostgres postgres = OwnPostgres.in(folder.resolve("database"));
                ComparandaProcess comparanda =
                        ComparandaProcess.start(postgres.environment(), folder.resolve("home"), data)) {
            String url = comparanda.banner().group("url");
            try (Readers readers = Readers.of(Readers.QUESTIONS, 2, () -> url)) {
                readers.awaitMore(100);
                postgres.stop();
                ComparandaProcess.await(() -> health(client, url).contains("degraded"), "the service to notice");
                readers.awaitMore(200);
                assertThat(health(client, url)).contains("\"status\":\"UP\"", "doesnotanswer");
                assertThat(readers.failures()).isEmpty();
            }
            postgres.start();
            ComparandaProcess.await(() -> !health(client, url).contains("degraded"), "the service to notice");
            assertThat(comparanda.err())
                    .contains("does not answer", "answers again")
                    .doesNotContain("\tat ");

            Path more = SmallData.in(folder.resolve("more"), "sg", "gb-eng", "fr");
            try (ComparandaProcess publishing =
                    ComparandaProcess.start(postgres.environment(), folder.resolve("other"), more, "--once")) {
                String release = publishing.banner().group("release");
                ComparandaProcess.await(() -> health(client, url).contains(release), "the new release");
            }
        }
    }

    private static ProcessHandle await(ComparandaProcess comparanda, Predicate<ProcessHandle> back) {
        ComparandaProcess.await(
                () -> comparanda.postgres().filter(back).isPresent(),
                () -> "PostgreSQL to come back; " + comparanda.err());
        return comparanda.postgres().orElseThrow();
    }

    private static String health(HttpClient client, String url) {
        HttpResponse<byte[]> answer = Readers.get(client, url + "q/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8).replaceAll("\\s", "");
    }
}

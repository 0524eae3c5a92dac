package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed at whatever moment: the next start repairs it and nothing is lost. */
class KillIT {

    @TempDir
    Path folder;

    private Path home;
    private Path data;

    @BeforeEach
    void prepareFolders() throws Exception {
        home = folder.resolve("home");
        data = SmallData.in(folder, "sg", "gb-sct", "gb-eng");
    }

    @AfterEach
    void leaveNothingRunning() {
        ComparandaProcess.postgres(home).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void nothingIsLostWhenServiceDatabaseOrBothAreKilled() throws Exception {
        List<String> published;
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            comparanda.banner();
            published = comparanda.published();
            comparanda.kill();
            assertThat(comparanda.postgres()).as("an orphan is left behind").isPresent();
            assertServes(published);
        }
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            comparanda.banner();
            comparanda.killPostgres();
            comparanda.kill();
            assertServes(published);
        }
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            comparanda.banner();
            comparanda.kill();
            comparanda.killPostgres();
            assertServes(published);
        }
    }

    @Test
    void aDatabaseThatIsKilledUnderTheServiceComesBackOnTheSamePort() throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            comparanda.banner();
            List<String> published = comparanda.published();
            long killed = comparanda.postgres().orElseThrow().pid();
            String port = port();
            comparanda.killPostgres();
            ComparandaProcess.await(
                    () -> comparanda
                            .postgres()
                            .filter(now -> now.pid() != killed && isReady())
                            .isPresent(),
                    "PostgreSQL to come back");
            assertThat(port()).isEqualTo(port);
            assertThat(comparanda.published()).isEqualTo(published);
            assertThat(comparanda.err()).contains("ended unexpectedly");
        }
    }

    @Test
    void aFirstStartThatIsKilledAgainAndAgainIsDoneByTheNext() throws Exception {
        List<String> published;
        try (ComparandaProcess undisturbed = ComparandaProcess.start(folder.resolve("undisturbed"), data)) {
            undisturbed.banner();
            published = undisturbed.published();
        }
        Path postgres = home.resolve("postgres");
        killAtStart(comparanda -> Files.exists(postgres.resolve("programs")), false);
        killAtStart(comparanda -> Files.exists(postgres.resolve("unfinished").resolve("PG_VERSION")), false);
        killAtStart(comparanda -> Files.exists(postgres.resolve("unfinished").resolve("postmaster.pid")), false);
        killAtStart(comparanda -> Files.exists(postgres.resolve("data")), false);
        assertThat(killAtStart(ComparandaProcess::isPublishing, false))
                .as("rows were being written")
                .isTrue();
        killAtStart(ComparandaProcess::isPublishing, true);
        assertServes(published);
    }

    private boolean killAtStart(Predicate<ComparandaProcess> moment, boolean postgresToo) throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            boolean seen = comparanda.killWhen(moment);
            if (postgresToo) {
                comparanda.killPostgres();
            }
            return seen;
        }
    }

    @Test
    void aNumberOfADeadServerThatAnotherProcessHasGotDoesNotMatter() throws Exception {
        List<String> published;
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            comparanda.banner();
            published = comparanda.published();
            comparanda.killPostgres();
            comparanda.kill();
        }
        Path pidFile = pidFile();
        List<String> lines = Files.readAllLines(pidFile);
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);
        assertServes(published);
    }

    private void assertServes(List<String> published) throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            comparanda.banner();
            assertThat(comparanda.published()).isEqualTo(published);
            assertThat(comparanda.err()).isEmpty();
        }
    }

    private boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return lines.size() > 7 && lines.get(7).startsWith("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private String port() throws Exception {
        return Files.readAllLines(pidFile()).get(3);
    }

    private Path pidFile() {
        return home.resolve("postgres").resolve("data").resolve("postmaster.pid");
    }
}

package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL that runs beside the service when no server is given. Its data stay in the home folder between runs.
 * It listens on loopback only, on a free port, and asks for a password that only the owner of the home can read, so
 * that other users of the machine cannot get in.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PostgresServer server;
    private final PostgresProcesses processes;
    private final PostgresPassword password;
    private boolean closing;

    private EmbeddedPostgres(PostgresServer server, PostgresProcesses processes, PostgresPassword password) {
        this.server = server;
        this.processes = processes;
        this.password = password;
    }

    /**
     * Starts it, after making its database where there is none and ending what an earlier run left behind.
     *
     * @throws CannotStart with the reason, if it cannot be started
     */
    static EmbeddedPostgres start(Home home, Build build, Platform platform) {
        Path folder = home.folder("postgres");
        try {
            Path programs = folder.resolve("programs");
            Path data = folder.resolve("data");
            PostgresProcesses processes = new PostgresProcesses(programs, data);
            if (Files.isDirectory(data)) {
                checkMajor(data, build);
                processes.endLeftovers(PATIENCE);
            } else {
                processes.killAll(PATIENCE);
            }
            Path binaries = PostgresBinaries.unpackedIn(programs, build, platform);
            PostgresProgram program = new PostgresProgram(binaries, folder.resolve("output"));
            PostgresPassword password = PostgresPassword.in(folder);
            if (!Files.isDirectory(data)) {
                new NewDatabase(program, folder.resolve("unfinished"), password).makeAt(data);
            }
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(new PostgresServer(program, data, folder.resolve("log")), processes, password);
            postgres.server.start();
            postgres.watch();
            return postgres;
        } catch (IOException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL in %s does not start: %s"
                            .formatted(
                                    folder,
                                    e.getMessage()
                                            .lines()
                                            .reduce((first, last) -> last)
                                            .orElse("")),
                    e);
        }
    }

    String jdbcUrl() {
        return server.jdbcUrl(NewDatabase.NAME);
    }

    String user() {
        return NewDatabase.NAME;
    }

    String password() {
        return password.value();
    }

    /** Stops it cleanly; what is still connected is cut off. */
    @Override
    public synchronized void close() throws IOException {
        if (!closing) {
            closing = true;
            if (processes.server().isPresent()) {
                server.stop();
            }
        }
    }

    /**
     * A server that dies while the service goes on is started again on the same port. One that died before anybody
     * looked is not there to be waited for.
     */
    private void watch() throws IOException {
        processes
                .server()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenRunAsync(this::restart);
    }

    /** Until it has worked: the port may be taken for a moment, or the disk full for an hour. */
    private synchronized void restart() {
        if (closing) {
            return;
        }
        LOG.warn("The embedded PostgreSQL ended unexpectedly; starting it again");
        try {
            processes.endLeftovers(PATIENCE);
            server.startOnSamePort();
            watch();
        } catch (IOException | RuntimeException e) {
            // Whatever it is, for example half a character in the last line of its log: nobody else would hear of it.
            LOG.errorf(
                    "The embedded PostgreSQL does not start again: %s; the next attempt is in %d s",
                    e.getMessage(), PAUSE.toSeconds());
            CompletableFuture.delayedExecutor(PAUSE.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::restart);
        }
    }

    private static void checkMajor(Path data, Build build) throws IOException {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(build.postgresMajor())) {
            throw new CannotStart(
                    "The database in %s was made by PostgreSQL %s; this Comparanda brings PostgreSQL %s. Start the Comparanda that made it, or move that folder away: the packages in the data folder are then published anew."
                            .formatted(data, found, build.postgresMajor()));
        }
    }
}

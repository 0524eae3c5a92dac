package org.comparanda.launch;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processes of our PostgreSQL, also those that an earlier, killed Comparanda left behind. They are known by their
 * program, which lies in our home and runs for nobody else.
 */
final class PostgresProcesses {

    private final Path binaries;
    private final Path pidFile;

    /**
     * @param binaries the folder in which the programs of all versions lie
     * @param data the data directory
     */
    PostgresProcesses(Path binaries, Path data) {
        this.binaries = binaries;
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** The server on the data directory, if one runs; a process that took over its number is not it. */
    Optional<ProcessHandle> server() throws IOException {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(this::isOurs);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Ends a server that was left behind and waits until none of our processes runs: the children of a server that was
     * killed notice it within moments, and what does not end by itself is killed, which the database survives. Only
     * then may the file that names the server go; PostgreSQL would trip over it where another process has got the
     * number.
     *
     * @throws CannotStart if something still runs after twice the patience
     */
    void endLeftovers(Duration patience) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        server().ifPresent(ProcessHandle::destroy);
        awaitEnd(patience);
        Files.deleteIfExists(pidFile);
    }

    /** Kills whatever of ours runs; for the time before there is a database that could lose anything. */
    void killAll(Duration patience) throws IOException {
        ours().forEach(ProcessHandle::destroyForcibly);
        awaitEnd(patience);
    }

    private void awaitEnd(Duration patience) throws IOException {
        Instant start = Instant.now();
        for (Duration waited = Duration.ZERO; ours().findAny().isPresent(); waited = since(start)) {
            if (waited.compareTo(patience.multipliedBy(2)) > 0) {
                throw new CannotStart(
                        "An earlier PostgreSQL of this home folder does not end (process %s). End it, then start again."
                                .formatted(ours().map(ProcessHandle::pid)
                                        .map(String::valueOf)
                                        .collect(joining(", "))));
            }
            if (waited.compareTo(patience) > 0) {
                ours().forEach(ProcessHandle::destroyForcibly);
            }
            pause();
        }
    }

    private Stream<ProcessHandle> ours() {
        return ProcessHandle.allProcesses().filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(binaries))
                        .orElse(false);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL ends", e);
        }
    }
}

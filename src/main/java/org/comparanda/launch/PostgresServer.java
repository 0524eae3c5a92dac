package org.comparanda.launch;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts and stops a PostgreSQL on one data directory. */
final class PostgresServer {

    private static final int ATTEMPTS = 3;

    private final PostgresProgram program;
    private final Path data;
    private final Path log;
    private int port;

    PostgresServer(PostgresProgram program, Path data, Path log) {
        this.program = program;
        this.data = data;
        this.log = log;
    }

    /** Starts on a free port; another one is taken where somebody else was quicker. */
    void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            try {
                startOnSamePort();
                return;
            } catch (PostgresProgram.Failed e) {
                if (attempt == ATTEMPTS || !isPortTaken(port)) {
                    throw e;
                }
            }
        }
    }

    /** Starts on the port of the last start. */
    void startOnSamePort() throws IOException {
        keepLastLog();
        try {
            program.run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-t",
                    "120",
                    "-s",
                    "-D",
                    data.toString(),
                    "-l",
                    log.toString(),
                    "-o",
                    settings());
        } catch (PostgresProgram.Failed e) {
            throw new PostgresProgram.Failed(lastFatal().orElse(e.getMessage()));
        }
    }

    void stop() throws IOException {
        program.run("pg_ctl", "stop", "-w", "-t", "60", "-s", "-D", data.toString(), "-m", "fast");
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Loopback only, no socket file, durable as PostgreSQL is by itself, and small: a release is read once. */
    private String settings() {
        return Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=40",
                        "shared_buffers=32MB",
                        "io_method=sync",
                        "wal_level=minimal",
                        "max_wal_senders=0",
                        "max_wal_size=256MB",
                        "min_wal_size=32MB",
                        "jit=off",
                        "log_min_messages=warning")
                .map(setting -> "-c " + setting)
                .collect(joining(" "));
    }

    private void keepLastLog() throws IOException {
        try {
            Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // The first start.
        }
    }

    private Optional<String> lastFatal() throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((first, last) -> last);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isPortTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}

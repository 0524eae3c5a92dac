package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs of PostgreSQL. They refuse to run as root; there they run in a user namespace of their own, where
 * they are nobody.
 */
final class PostgresProgram {

    private static final Path OWN_PROCESS = Path.of("/proc/self");

    private final Path binaries;
    private final Path output;
    private final List<String> prefix;

    /**
     * @param binaries the folder that has the folder {@code bin}
     * @param output the file that takes what a program prints; overwritten by each run
     * @throws CannotStart if PostgreSQL cannot be run by this user
     */
    PostgresProgram(Path binaries, Path output) throws IOException {
        this.binaries = binaries;
        this.output = output;
        this.prefix = isRoot() ? List.of("unshare", "--user") : List.of();
        if (!prefix.isEmpty() && !canUnshare()) {
            throw new CannotStart("PostgreSQL does not run as root, and this machine allows no user namespaces."
                    + " Start Comparanda as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL to use a server.");
        }
    }

    /**
     * Runs one of the programs to its end.
     *
     * @throws Failed if it ended with another status than 0
     */
    void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    /** A program of PostgreSQL failed; the message is what it printed. */
    static final class Failed extends IOException {

        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    private void run(List<String> command) throws IOException {
        // Not a pipe: the server inherits it on Windows, and its end would never come.
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Settings of the user's other PostgreSQL are not ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw new Failed(Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command, e);
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(OWN_PROCESS) && Integer.valueOf(0).equals(Files.getAttribute(OWN_PROCESS, "unix:uid"));
    }

    private boolean canUnshare() {
        try {
            run(List.of("unshare", "--user", "true"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

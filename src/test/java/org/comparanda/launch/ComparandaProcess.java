package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comparanda as its users run it: the built program, in a process of its own. */
final class ComparandaProcess implements AutoCloseable {

    private static final String JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern BANNER = Pattern.compile(
            "Comparanda \\S+ serves release (?<release>\\S+) \\((?<datasets>\\d+) datasets, (?<findings>\\d+) findings\\)"
                    + " at (?<url>http://\\S+/), ready in \\d+\\.\\d s");

    private final Process process;
    private final Path home;
    private final Path out;
    private final Path err;

    private ComparandaProcess(Process process, Path home, Path out, Path err) {
        this.process = process;
        this.home = home;
        this.out = out;
        this.err = err;
    }

    /** Starts the jar on a free port, unless the options say otherwise. */
    static ComparandaProcess start(Path home, Path data, String... options) throws IOException {
        return start(Map.of(), home, data, options);
    }

    static ComparandaProcess start(Map<String, String> environment, Path home, Path data, String... options)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Many short lives: what the compiler would gain later is not worth waiting for.
        List<String> program = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
        if (Runtime.version().feature() >= 24) {
            // As the script does: newer Java warns of what libraries do with memory and native code.
            program.add("--enable-native-access=ALL-UNNAMED");
            program.add("--sun-misc-unsafe-memory-access=allow");
        }
        program.addAll(List.of("-jar", JAR));
        return start(environment, program, home, data, options);
    }

    /** Starts through the script at the top. */
    static ComparandaProcess startScript(Path script, Path home, Path data, String... options) throws IOException {
        return start(Map.of(), List.of(script.toString()), home, data, options);
    }

    /** Starts a program of one's own, without its arguments. */
    static ComparandaProcess start(
            Map<String, String> environment, List<String> program, Path home, Path data, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("--home", home.toString(), "--data", data.toString()));
        if (!List.of(options).contains("--port")) {
            command.addAll(List.of("--port", "0"));
        }
        command.addAll(List.of(options));
        Path out = Files.createTempFile("comparanda", ".out");
        Path err = Files.createTempFile("comparanda", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return new ComparandaProcess(builder.start(), home, out, err);
    }

    /** Waits for the line that says it is ready. */
    Matcher banner() {
        await(() -> out().contains("\n") || !process.isAlive(), "the banner");
        Matcher banner = BANNER.matcher(out().strip());
        assertThat(banner.matches()).as(out() + err()).isTrue();
        return banner;
    }

    /** Waits until the process has ended. */
    int status() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("has ended; " + err())
                .isTrue();
        return process.exitValue();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    /** Asks it to end, as a terminal or a service manager does, and waits until it has. */
    void end() throws InterruptedException {
        ask();
        status();
    }

    /** Asks it to end. */
    void ask() {
        process.destroy();
    }

    /** Kills the service; its database goes on, as an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        status();
    }

    void killPostgres() {
        postgres().ifPresent(postgres -> {
            postgres.destroyForcibly();
            await(() -> !postgres.isAlive(), "the end of PostgreSQL");
        });
    }

    /** The postmaster on the home folder, if one runs. */
    Optional<ProcessHandle> postgres() {
        return postgres(home);
    }

    static Optional<ProcessHandle> postgres(Path home) {
        try {
            Path folder = home.toRealPath().resolve("postgres");
            return new PostgresProcesses(folder.resolve("programs"), folder.resolve("data")).server();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Kills the service as soon as something is so; false if that was not seen before it was ready. */
    boolean killWhen(Predicate<ComparandaProcess> moment) throws InterruptedException {
        AtomicBoolean seen = new AtomicBoolean();
        await(
                () -> {
                    seen.set(moment.test(this));
                    return seen.get() || !out().isEmpty() || !process.isAlive();
                },
                "the moment");
        kill();
        return seen.get();
    }

    /** Whether rows are being written in a transaction that is not done. */
    boolean isPublishing() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where xact_start is not null and query ilike 'insert%'")) {
            row.next();
            return row.getInt(1) > 0;
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** Whether its database takes connections. */
    boolean answersSql() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** A connection of one's own to its database. */
    Connection connect() throws SQLException, IOException {
        List<String> state = Files.readAllLines(data().resolve("postmaster.pid"));
        if (state.size() < 4) {
            throw new IOException("PostgreSQL is not ready");
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + state.get(3).strip() + "/comparanda",
                "comparanda",
                PostgresPassword.in(home.resolve("postgres")).value());
    }

    /** A digest of all that is published, read from the database itself. */
    List<String> published() throws SQLException, IOException {
        List<String> digests = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("finding", "finding_theme", "source", "programme", "figure", "relation")) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*), md5(string_agg(t::text, '' order by t::text)) from " + table + " t")) {
                    row.next();
                    digests.add(table + " " + row.getLong(1) + " " + row.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("select number from release order by number")) {
                while (rows.next()) {
                    digests.add("release " + rows.getString(1));
                }
            }
        }
        return digests;
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.destroy();
            await(() -> !process.isAlive(), "the end");
        }
        Files.delete(out);
        Files.delete(err);
    }

    static void await(BooleanSupplier condition, String what) {
        await(condition, () -> what);
    }

    static void await(BooleanSupplier condition, Supplier<String> what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now())
                    .as(() -> "waited in vain for " + what.get())
                    .isBefore(end);
            pause(5);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path data() {
        return home.resolve("postgres").resolve("data");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

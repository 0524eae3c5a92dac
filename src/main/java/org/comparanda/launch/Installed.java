package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.Driver;

/**
 * The database of an installation, for commands beside the service: the server that is named, or the embedded one of a
 * home folder, which is started if it does not run.
 */
record Installed(String url, String user, String password, AutoCloseable running) implements AutoCloseable {

    /** A piece of work with the database. */
    interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** The database of an installation that is there; the service may be running on it. */
    static Installed existing(Path home) {
        return Server.namedServer().map(Installed::named).orElseGet(() -> {
            Path folder = home.resolve("postgres");
            if (!Files.isDirectory(folder.resolve("data"))) {
                throw new CannotStart(
                        "There is no database in %s. Name the home folder of an installation with --home DIR."
                                .formatted(home));
            }
            return runningIn(folder).orElseGet(() -> startedIn(home));
        });
    }

    /** The database of an installation that does not run; a new one where there is none. */
    static Installed resting(Path home) {
        return Server.namedServer().map(Installed::named).orElseGet(() -> startedIn(home));
    }

    <T> T work(Work<T> work) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        try (Connection connection = new Driver().connect(url, login)) {
            if (connection == null) {
                throw new CannotStart(
                        shown() + " is no address of a PostgreSQL; it looks like jdbc:postgresql://host/name");
            }
            return work.with(connection);
        } catch (SQLException e) {
            throw fault(e);
        } catch (IOException e) {
            throw new CannotStart("A file cannot be read or written (%s).".formatted(e.getMessage()), e);
        }
    }

    /** Brings the tables up to a version, or to the newest that this Comparanda knows. */
    void migrate(Optional<Integer> version) {
        // It tells of every step; only what goes wrong is of interest here, and that is thrown.
        Logger.getLogger("org.flywaydb").setLevel(Level.OFF);
        FluentConfiguration flyway = Flyway.configure().dataSource(url, user, password);
        version.ifPresent(number -> flyway.target(String.valueOf(number)));
        try {
            flyway.load().migrate();
        } catch (FlywayException e) {
            throw fault(e);
        }
    }

    /** Number of the newest migration that this Comparanda knows. */
    int newestSchema() {
        try {
            return Stream.of(Flyway.configure()
                            .dataSource(url, user, password)
                            .load()
                            .info()
                            .all())
                    .map(migration -> Integer.valueOf(migration.getVersion().getVersion()))
                    .max(Integer::compare)
                    .orElseThrow();
        } catch (FlywayException e) {
            throw fault(e);
        }
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (Exception e) {
            throw new CannotStart("The embedded PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private CannotStart fault(Exception e) {
        String reason = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .orElse(e)
                .getMessage();
        return new CannotStart(
                "The database %s does not answer as it should: %s"
                        .formatted(shown(), reason.lines().findFirst().orElse("")),
                e);
    }

    private String shown() {
        return url.replaceAll("\\?.*", "");
    }

    private static Installed named(String url) {
        return new Installed(
                url,
                Server.datasource("username").orElse(""),
                Server.datasource("password").orElse(""),
                () -> {});
    }

    private static Optional<Installed> runningIn(Path folder) {
        Path data = folder.resolve("data");
        try {
            if (new PostgresProcesses(folder.toRealPath().resolve("programs"), data)
                    .server()
                    .isEmpty()) {
                return Optional.empty();
            }
            // As PostgreSQL documents it, the fourth line is the port.
            String port =
                    Files.readAllLines(data.resolve("postmaster.pid")).get(3).strip();
            return Optional.of(new Installed(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + NewDatabase.NAME,
                    NewDatabase.NAME,
                    PostgresPassword.in(folder).value(),
                    () -> {}));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new CannotStart(
                    "The database in %s cannot be found out about (%s).".formatted(folder, e.getMessage()), e);
        }
    }

    private static Installed startedIn(Path folder) {
        Home home = Home.open(folder);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(home, Build.current(), Platform.current());
        return new Installed(postgres.jdbcUrl(), postgres.user(), postgres.password(), () -> {
            postgres.close();
            home.close();
        });
    }
}

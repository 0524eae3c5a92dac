package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** Makes the data directory of the embedded database, with a database and a role of no special rights for the service. */
final class NewDatabase {

    /** Name of the database and of the role that owns it. */
    static final String NAME = "comparanda";

    private static final String SUPERUSER = "postgres";

    private final PostgresProgram program;
    private final Path unfinished;
    private final PostgresPassword password;

    /** @param unfinished where the directory is while it is being made; what lies there from an earlier attempt goes */
    NewDatabase(PostgresProgram program, Path unfinished, PostgresPassword password) {
        this.program = program;
        this.unfinished = unfinished;
        this.password = password;
    }

    /** The directory appears at its place when it is whole, and not before. */
    void makeAt(Path data) throws IOException {
        PostgresBinaries.deleteAll(unfinished);
        program.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        PostgresServer server = new PostgresServer(program, unfinished, unfinished.resolveSibling("log"));
        server.start();
        try {
            createDatabase(server);
        } finally {
            server.stop();
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void createDatabase(PostgresServer server) throws IOException {
        Properties login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", password.value());
        try (Connection connection = new Driver().connect(server.jdbcUrl(SUPERUSER), login);
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + password.value() + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

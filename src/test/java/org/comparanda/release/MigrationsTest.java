package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/**
 * Flyway commits a migration and the note that it was done one after the other. A process that is killed between the
 * two finds the migration done and not noted, and does it again: so each has to be one that can be done again.
 */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    @Test
    void everyMigrationCanBeDoneAgain() throws IOException, SQLException {
        List<Path> migrations = inOrder();
        assertThat(migrations).isNotEmpty();
        try (Connection connection =
                        DriverManager.getConnection(PostgresResource.newDatabase(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (Path migration : migrations) {
                String sql = Files.readString(migration);
                statement.execute(sql);
                statement.execute(sql);
            }
        }
    }

    private static List<Path> inOrder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted(Comparator.comparingInt(MigrationsTest::number)).toList();
        }
    }

    private static int number(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}

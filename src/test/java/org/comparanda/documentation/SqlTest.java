package org.comparanda.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.comparanda.release.Publisher;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.comparanda.testing.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/sql.md} tells people to run. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class SqlTest {

    private static final Page PAGE = Page.at(Path.of("docs", "sql.md"));
    private static final String READER = "comparanda_reader";
    private static final String PERMISSION_DENIED = "42501";

    @Inject
    Flyway flyway;

    @Inject
    Publisher publisher;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private Sql sql;
    private List<String> snippets;

    @BeforeEach
    void runTheFirstSnippet() throws SQLException {
        sql = new Sql(database);
        flyway.clean();
        flyway.migrate();
        publisher.publish(FoundingData.codebook(), FoundingData.packages());
        snippets = PAGE.blocks().stream()
                .filter(block -> block.language().equals("sql"))
                .map(Page.Block::text)
                .toList();
        sql.execute(snippets.get(0));
    }

    @AfterEach
    void dropTheRole() throws SQLException {
        sql.execute("drop owned by " + READER);
        sql.execute("drop role " + READER);
    }

    @Test
    void theRoleReadsEveryView() throws SQLException {
        List<String> views = sql.names('v', "v\\_%");
        assertThat(views).hasSize(12);
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            for (String view : views) {
                try (ResultSet rows = statement.executeQuery("select * from " + view)) {
                    // The founding datasets have no searches.
                    assertThat(rows.next()).as("rows in " + view).isEqualTo(!view.equals("v_search"));
                }
            }
        }
    }

    @Test
    void theRoleReadsNothingElse() throws SQLException {
        List<String> others = new ArrayList<>(sql.names('r', "%"));
        others.addAll(sql.names('v', "current\\_%"));
        assertThat(others).contains("finding", "flyway_schema_history", "current_dataset");
        for (String other : others) {
            assertThat(stateOf("select * from " + other)).as("reading " + other).isEqualTo(PERMISSION_DENIED);
        }
    }

    @Test
    void theRoleWritesNothing() throws SQLException {
        for (String table : sql.names('r', "%")) {
            assertThat(stateOf("delete from " + table))
                    .as("deleting from " + table)
                    .isEqualTo(PERMISSION_DENIED);
        }
        assertThat(stateOf("insert into identity values ('taken', 'finding', 'sg')"))
                .isEqualTo(PERMISSION_DENIED);
        assertThat(stateOf("create table mine (id text)")).isEqualTo(PERMISSION_DENIED);
        assertThat(stateOf("create or replace view v_release as select 1")).isEqualTo(PERMISSION_DENIED);
    }

    @Test
    void theRoleRunsTheExamples() throws SQLException {
        assertThat(snippets).hasSize(5);
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            for (String example : snippets.subList(1, snippets.size())) {
                try (ResultSet rows = statement.executeQuery(example)) {
                    assertThat(rows.next()).as("rows of " + example).isTrue();
                }
            }
        }
    }

    @Test
    void everyViewIsInTheDocument() throws SQLException {
        Set<String> documented = PAGE.firstCells().get("querying-with-sql");
        assertThat(documented).containsExactlyInAnyOrderElementsOf(sql.names('v', "v\\_%"));
    }

    /** The state with which the database refuses, even if the session no longer declares itself as reading only. */
    private String stateOf(String refused) throws SQLException {
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            return catchThrowableOfType(SQLException.class, () -> statement.execute(refused))
                    .getSQLState();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, READER, "change-this");
    }
}

package org.comparanda.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks a database directly, past everything of ours. */
public record Sql(DataSource database) {

    public void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of an answer, each with its cells as the driver makes them. */
    public List<List<Object>> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(answer.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first column of an answer, as text. */
    public List<String> column(String sql) throws SQLException {
        return rows(sql).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    /** Names of what there is of a kind ({@code r} table, {@code v} view) with names like this. */
    public List<String> names(char kind, String like) throws SQLException {
        return column("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = '%s' and relname like '%s'
                order by relname
                """.formatted(kind, like));
    }
}

package org.comparanda.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database as it is, whatever its version: all but the one in which migrations are noted. */
record StoredTables(Connection connection) {

    private static final String MIGRATIONS = "flyway_schema_history";

    private static final String REFERENCES = """
            select own.relname, coalesce(other.relname, own.relname)
            from pg_class own
            left join pg_constraint reference on reference.conrelid = own.oid and reference.contype = 'f'
            left join pg_class other on other.oid = reference.confrelid
            where own.relnamespace = current_schema()::regnamespace and own.relkind = 'r' and own.relname <> '%s'
            """.formatted(MIGRATIONS);

    private static final String COLUMNS = """
            select quote_ident(column_name) from information_schema.columns
            where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'
            order by ordinal_position
            """;

    /** Their names, each after those that its rows point to. */
    List<String> names() throws SQLException {
        Map<String, Set<String>> references = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references
                        .computeIfAbsent(rows.getString(1), any -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        Set<String> seen = new TreeSet<>();
        references.keySet().forEach(table -> addBehindItsReferences(table, references, ordered, seen));
        return List.copyOf(ordered);
    }

    private static void addBehindItsReferences(
            String table, Map<String, Set<String>> references, Set<String> ordered, Set<String> seen) {
        if (seen.add(table)) {
            references.get(table).forEach(other -> addBehindItsReferences(other, references, ordered, seen));
            ordered.add(table);
        }
    }

    /** The columns that are stored and not worked out, quoted, in their order. */
    List<String> columns(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> columns = new ArrayList<>();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns;
            }
        }
    }

    boolean isEmpty(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from \"" + table + "\")")) {
            row.next();
            return !row.getBoolean(1);
        }
    }

    /** Number of the last migration that was done; 0 where there are no tables. */
    int schema() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select to_regclass('" + MIGRATIONS + "') is not null")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select coalesce(max(version::integer), 0) from " + MIGRATIONS + " where success")) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

package org.comparanda.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that a database has at one moment, row by row in digests.
 *
 * @param releases of each, in their order, which datasets it serves in which versions and which studies it names
 * @param versions of each version, what each dataset has in each table; the version itself is left out of the digests, so
 *     that the same content has the same digest in every version
 * @param rest what the other tables have, but for that of folders that were read, which tells of no publication
 */
record PublishedState(List<String> releases, Map<String, Set<String>> versions, Set<String> rest) {

    /** Tables that say of rows to which version of which dataset they belong, and those that do not. */
    private static final String TABLES = """
            select table_name, count(*) filter (where column_name in ('dataset', 'version')) = 2
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE'
                and table_name not in ('release', 'release_dataset', 'release_study', 'folder_read')
            group by table_name""";

    private static final String RELEASES = """
            select concat(
                ordinal,
                (select string_agg(concat(' ', dataset, '=', version), '' order by dataset)
                    from release_dataset where release = number),
                (select string_agg(concat(' ', study, ':', name), '' order by study)
                    from release_study where release = number))
            from release order by ordinal""";

    private static final String VERSIONED = """
            select version, dataset, count(*),
                sum(hashtextextended((to_jsonb(t) - '{version,digest,published_at}'::text[])::text, 0))
            from %s t group by version, dataset""";

    private static final String OTHER = "select count(*), sum(hashtextextended(t::text, 0)) from %s t";

    /** Reads it from a database, in one snapshot. */
    static PublishedState of(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            PublishedState state = new PublishedState(new ArrayList<>(), new TreeMap<>(), new TreeSet<>());
            try (ResultSet rows = statement.executeQuery(RELEASES)) {
                while (rows.next()) {
                    state.releases.add(rows.getString(1));
                }
            }
            for (Map.Entry<String, Boolean> table : tables(statement).entrySet()) {
                if (table.getValue()) {
                    state.addVersions(table.getKey(), statement);
                } else {
                    state.addRest(table.getKey(), statement);
                }
            }
            return state;
        }
    }

    private static Map<String, Boolean> tables(Statement statement) throws SQLException {
        Map<String, Boolean> tables = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getBoolean(2));
            }
        }
        return tables;
    }

    private void addVersions(String table, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(VERSIONED.formatted(table))) {
            while (rows.next()) {
                versions.computeIfAbsent(rows.getString(1), version -> new TreeSet<>())
                        .add("%s %s %s %s".formatted(rows.getString(2), table, rows.getString(3), rows.getString(4)));
            }
        }
    }

    private void addRest(String table, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(OTHER.formatted(table))) {
            row.next();
            rest.add("%s %s %s".formatted(table, row.getString(1), row.getString(2)));
        }
    }

    /**
     * What there has to be when all datasets were published once more with the content that one version has, as one
     * release.
     */
    PublishedState withAllAgain(String version, String again) {
        List<String> more = new ArrayList<>(releases);
        more.add(releases.stream()
                .filter(release -> release.contains("=" + version + " ") || release.endsWith("=" + version))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^\\d+", String.valueOf(releases.size() + 1))
                .replaceAll("=\\Q" + version + "\\E(?= |$)", "=" + again));
        Map<String, Set<String>> all = new TreeMap<>(versions);
        all.put(again, versions.get(version));
        return new PublishedState(more, all, rest);
    }

    /** The datasets that have rows in some version. */
    Set<String> datasets() {
        return versions.values().stream()
                .flatMap(Collection::stream)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
    }
}

package org.comparanda.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.evidence.Nearest;

/** What the primary and foreign keys of a Table Schema ask of rows. */
public final class Keys {

    private Keys() {}

    /** An issue for each row that has the key of a row above it. */
    public static <T> Stream<Issue> doubled(TableFormat<T> format, List<Row<T>> rows) {
        List<Column<T, ?>> key = format.schema().primaryKey().stream()
                .<Column<T, ?>>map(format::column)
                .toList();
        Map<List<String>, Row<T>> seen = new HashMap<>();
        return rows.stream().flatMap(row -> {
            List<String> values =
                    key.stream().map(column -> column.write(row.value())).toList();
            Row<T> above = values.contains("") ? null : seen.putIfAbsent(values, row);
            if (above == null) {
                return Stream.empty();
            }
            String value = String.join(" ", values);
            String message = "'" + value + "' is already on line " + above.at().line();
            return Stream.of(Issue.error("duplicate", row.at(), key.get(0).name(), value, message)
                    .hint("each row has a key of its own; take this row out or give it another"));
        });
    }

    /** An issue for each cell that names a row that is not there. */
    public static <T> Stream<Issue> broken(
            TableFormat<T> format, String field, List<Row<T>> rows, String table, Set<String> keys) {
        Column<T, ?> column = format.column(field);
        return rows.stream().flatMap(row -> {
            // A list names several; their keys hold no separator.
            return Stream.of(column.write(row.value()).split("\\|"))
                    .filter(value -> !value.isEmpty() && !keys.contains(value))
                    .map(value -> missing(row.at(), field, value, table, keys));
        });
    }

    /** The values of a key column. */
    public static <T> Set<String> of(TableFormat<T> format, String field, List<Row<T>> rows) {
        Column<T, ?> column = format.column(field);
        return rows.stream().map(row -> column.write(row.value())).collect(Collectors.toSet());
    }

    private static Issue missing(Location at, String field, String value, String table, Set<String> keys) {
        return Issue.error("broken-reference", at, field, value, "'" + value + "' is not in the table of " + table)
                .hint("add it to " + table + ", or name one that is there")
                .suggest(Nearest.to(value, keys));
    }
}

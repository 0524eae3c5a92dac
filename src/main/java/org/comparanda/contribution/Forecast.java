package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What a package would change if it were published.
 *
 * @param dataset its name
 * @param before the version that is published; null where there is none
 * @param after the version that it offers
 * @param newCountries countries that the comparison does not have yet
 * @param sharedSources addresses of sources of other datasets that have the DOI of one of its own
 * @param rows rows of its tables that are added, changed, withdrawn or removed
 * @param cells cells of the comparison of themes by countries that are not as they were
 */
public record Forecast(
        String dataset,
        String before,
        String after,
        List<String> newCountries,
        List<String> sharedSources,
        List<RowChange> rows,
        List<CellChange> cells) {

    private static final List<String> TABLES = List.of("findings", "sources", "programmes", "figures");
    private static final List<String> CHANGES = List.of("added", "changed", "withdrawn", "removed");

    /**
     * A row, and what happens to it.
     *
     * @param columns the columns that change, where it is changed
     */
    public record RowChange(String table, String id, String change, List<String> columns) {}

    /** A cell: its state and its studies, which are null where nothing is known. */
    public record CellChange(
            String theme,
            String country,
            String kind,
            String stateBefore,
            Integer studiesBefore,
            String stateAfter,
            Integer studiesAfter) {}

    public Forecast {
        newCountries = List.copyOf(newCountries);
        sharedSources = List.copyOf(sharedSources);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** Whether it would change anything. */
    boolean isSomething() {
        return !rows.isEmpty() || !cells.isEmpty();
    }

    /** The step from one version to the next, {@code new -> 0.1.0}. */
    String step() {
        return (before == null ? "new" : before) + " -> " + after;
    }

    /** A line a table to which something happens, {@code findings: 3 added, 1 changed}. */
    List<String> counts() {
        return TABLES.stream()
                .filter(table -> rows.stream().anyMatch(row -> row.table.equals(table)))
                .map(table -> table + ": " + counts(table))
                .toList();
    }

    /** The rows that whoever cites them should know of. */
    List<RowChange> notable() {
        return rows.stream().filter(row -> !row.change.equals("added")).toList();
    }

    private String counts(String table) {
        return CHANGES.stream()
                .filter(change -> count(table, change) > 0)
                .map(change -> count(table, change) + " " + change)
                .collect(joining(", "));
    }

    private long count(String table, String change) {
        return rows.stream()
                .filter(row -> row.table.equals(table) && row.change.equals(change))
                .count();
    }
}

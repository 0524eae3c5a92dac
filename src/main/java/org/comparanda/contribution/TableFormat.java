package org.comparanda.contribution;

import java.util.List;
import java.util.function.Supplier;

/**
 * How a table is written: its columns, and the fields of the rows that they stand for. One declaration for reading,
 * writing and telling two rows apart; what cells must look like is said by the {@link TableSchema}.
 *
 * @param <T> the rows
 */
public final class TableFormat<T> {

    private final TableSchema schema;
    private final Supplier<T> empty;
    private final List<Column<T, ?>> columns;

    TableFormat(TableSchema schema, Supplier<T> empty, List<Column<T, ?>> columns) {
        this.schema = schema;
        this.empty = empty;
        this.columns = List.copyOf(columns);
    }

    /** Name of the table, {@code findings}. */
    public String name() {
        return schema.name();
    }

    /** Name of the file, {@code findings.csv}. */
    public String file() {
        return name() + ".csv";
    }

    /** Names of the columns, in the order in which they are written. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of a row as they are written, in the order of {@link #header()}; empty where there is no value. */
    public List<String> cells(T row) {
        return columns.stream().map(column -> column.write(row)).toList();
    }

    /** What tells a row from all others of its table, for people: {@code gb-eng-001}. */
    public String key(T row) {
        return String.join(
                " ",
                columns.stream()
                        .filter(column -> schema.primaryKey().contains(column.name()))
                        .map(column -> column.write(row))
                        .toList());
    }

    /** The Table Schema. */
    public TableSchema schema() {
        return schema;
    }

    List<Column<T, ?>> columns() {
        return columns;
    }

    Column<T, ?> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + name()));
    }

    /** Whether a column, if there is one of this name, holds days or periods. */
    boolean takesDates(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .anyMatch(column -> column.type() == CellTypes.DATE || column.type() == CellTypes.EDTF);
    }

    T newRow() {
        return empty.get();
    }
}

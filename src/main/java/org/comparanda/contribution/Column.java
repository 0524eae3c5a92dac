package org.comparanda.contribution;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A column of a table: its name, how its cells are written, and the field of the row that it stands for.
 *
 * @param <T> the rows
 * @param <V> the values
 */
record Column<T, V>(String name, CellType<V> type, Function<T, V> getter, BiConsumer<T, V> setter) {

    /** What is written in the cell of a row; empty where there is no value. */
    String write(T row) {
        V value = getter.apply(row);
        return value == null || (value instanceof Collection<?> list && list.isEmpty()) ? "" : type.write(value);
    }

    /** Takes the value of a cell, which is not blank, into a row. */
    void read(String cell, T row) throws CellFault {
        setter.accept(row, type.read(cell));
    }
}

package org.comparanda.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.evidence.Coded;
import org.comparanda.export.Column;

/** Whether answers carry codes, the names of codes, or both. */
enum Labels implements Coded {
    ID("id"),
    NAME("name"),
    BOTH("both");

    private final String code;

    Labels(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The columns that remain. */
    <T> List<Column<T>> of(List<Column<T>> columns) {
        return switch (this) {
            case BOTH -> columns;
            case ID ->
                columns.stream().filter(column -> column.labelOf() == null).toList();
            case NAME -> {
                Set<String> named = columns.stream()
                        .map(Column::labelOf)
                        .filter(key -> key != null)
                        .collect(Collectors.toSet());
                yield columns.stream()
                        .filter(column -> !named.contains(column.key()))
                        .toList();
            }
        };
    }
}

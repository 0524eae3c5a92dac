package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Page;
import org.comparanda.evidence.Coded;
import org.comparanda.export.Column;

/**
 * How the rows of a list are wanted.
 *
 * @param columns in their order
 * @param whole whether these are all columns as they come, so that rendered rows can be shared between answers
 * @param chosen whether the fields were named one by one, so that nothing else is wanted
 * @param sorts what they are sorted by, the first deciding
 */
record Shape<T>(List<Column<T>> columns, boolean whole, boolean chosen, List<Page.Sort<T>> sorts) {

    /** Columns and order of a list. */
    static <T> Shape<T> ofList(Parameters parameters, RecordType<T> type, Names names) {
        return read(parameters, type, names, sorts(parameters, type.orders()));
    }

    /** Columns of one record. */
    static <T> Shape<T> ofRecord(Parameters parameters, RecordType<T> type, Names names) {
        return read(parameters, type, names, List.of());
    }

    private static <T> Shape<T> read(Parameters parameters, RecordType<T> type, Names names, List<Page.Sort<T>> sorts) {
        List<Column<T>> all = type.columns().apply(names);
        String labels = parameters.choice("labels", Coded.codes(Labels.class), Labels.BOTH.code());
        Optional<List<Column<T>>> fields = fields(parameters, all);
        return new Shape<>(
                fields.orElseGet(
                        () -> Coded.of(Labels.class, labels).orElseThrow().of(all)),
                fields.isEmpty() && labels.equals(Labels.BOTH.code()),
                fields.isPresent(),
                sorts);
    }

    private static <T> Optional<List<Column<T>>> fields(Parameters parameters, List<Column<T>> all) {
        Map<String, Column<T>> byKey = all.stream().collect(Collectors.toMap(Column::key, Function.identity()));
        return parameters.take("fields").map(value -> {
            List<Column<T>> columns = new ArrayList<>();
            for (String item : value.split(",", -1)) {
                Column<T> column = byKey.get(item.strip());
                if (column == null) {
                    parameters.unknown("fields", item, "no field of these records", keys(all));
                } else if (!columns.contains(column)) {
                    columns.add(column);
                }
            }
            parameters.understood("fields", String.join(",", keys(columns)));
            return columns;
        });
    }

    private static <T> List<String> keys(List<Column<T>> columns) {
        return columns.stream().map(Column::key).toList();
    }

    private static <T> List<Page.Sort<T>> sorts(Parameters parameters, List<Order<T>> orders) {
        Map<String, Order<T>> byKey = orders.stream().collect(Collectors.toMap(Order::key, Function.identity()));
        List<Page.Sort<T>> sorts = new ArrayList<>();
        parameters.take("sort").ifPresent(value -> {
            for (String item : value.split(",", -1)) {
                boolean descending = item.strip().startsWith("-");
                String key = descending ? item.strip().substring(1) : item.strip();
                Order<T> order = byKey.get(key);
                if (order == null) {
                    parameters.unknown(
                            "sort",
                            key,
                            "nothing that these records can be sorted by",
                            orders.stream().map(Order::key).toList());
                } else if (sorts.stream().noneMatch(sort -> sort.order().equals(order))) {
                    sorts.add(new Page.Sort<>(order, descending));
                }
            }
            parameters.understood(
                    "sort",
                    sorts.stream()
                            .map(sort -> (sort.descending() ? "-" : "")
                                    + sort.order().key())
                            .collect(Collectors.joining(",")));
        });
        return sorts;
    }
}

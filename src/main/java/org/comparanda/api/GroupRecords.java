package org.comparanda.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Grouping;
import org.comparanda.corpus.Grouping.Group;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Finding;
import org.comparanda.export.Column;

/** Counts of findings, sources and studies by one to three fields: {@code group_by=theme,country}. */
final class GroupRecords {

    static final String PARAMETER = "group_by";

    private static final int MOST_FIELDS = 3;

    private GroupRecords() {}

    /** Groups the findings that the filter finds. */
    static Listed<Group> read(Parameters parameters, Corpus corpus) {
        Table<Finding> findings = corpus.findings();
        Filter filter = FilterReader.read(parameters, corpus, findings);
        List<Field> fields = fields(parameters, findings.fields());
        return Listed.workedOut(
                type(fields),
                () -> Table.of(Grouping.of(findings, findings.select(filter).rows(), fields), group -> group.values()
                        .toString()));
    }

    /** The findings themselves; that they could be grouped is known to whoever mistypes it. */
    static Listed<Finding> notGrouped(Parameters parameters, Corpus corpus) {
        parameters.take(PARAMETER);
        return RecordKind.FINDINGS.read(parameters, corpus);
    }

    private static List<Field> fields(Parameters parameters, Collection<Field> offered) {
        Set<Field> fields = new LinkedHashSet<>();
        parameters.take(PARAMETER).ifPresent(value -> {
            for (String item : value.split(",", -1)) {
                Coded.of(Field.class, item.strip())
                        .filter(offered::contains)
                        .ifPresentOrElse(
                                fields::add,
                                () -> parameters.unknown(
                                        PARAMETER,
                                        item,
                                        "nothing that findings can be grouped by",
                                        offered.stream().map(Field::code).toList()));
            }
            if (fields.size() > MOST_FIELDS) {
                parameters.fault(PARAMETER, value, "'group_by' takes one to " + MOST_FIELDS + " fields");
            }
            parameters.understood(
                    PARAMETER, String.join(",", fields.stream().map(Field::code).toList()));
        });
        return List.copyOf(fields);
    }

    private static RecordType<Group> type(List<Field> fields) {
        return new RecordType<>("groups", names -> columns(fields, names), orders(fields), RecordType.TABULAR, null);
    }

    private static List<Column<Group>> columns(List<Field> fields, Names names) {
        List<Column<Group>> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int place = i;
            Field field = fields.get(i);
            columns.add(new Column<>(
                    field.code(), group -> typed(field, group.values().get(place))));
            if (Names.has(field)) {
                columns.add(new Column<>(
                        field.code() + "_name",
                        field.code(),
                        group -> names.of(field, group.values().get(place))));
            }
        }
        columns.add(new Column<>("findings", Group::findings));
        columns.add(new Column<>("sources", Group::sources));
        columns.add(new Column<>("studies", Group::studies));
        return columns;
    }

    /** A value as it stands in the rows that are counted. */
    private static Object typed(Field field, String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case PUBLISHED -> Integer.valueOf(value);
            case PEER_REVIEWED -> Boolean.valueOf(value);
            default -> value;
        };
    }

    private static List<Order<Group>> orders(List<Field> fields) {
        List<Order<Group>> orders = new ArrayList<>(List.of(
                new Order<>("findings", Group::findings),
                new Order<>("sources", Group::sources),
                new Order<>("studies", Group::studies)));
        for (int i = 0; i < fields.size(); i++) {
            int place = i;
            orders.add(new Order<>(fields.get(i).code(), group -> group.values().get(place)));
        }
        return orders;
    }
}

package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Finding;
import org.comparanda.export.Column;

/**
 * One value that can still be asked for, with what it would find. The values of a field are counted under the filter
 * without that field's own part: a list in which one country is ticked goes on to offer the others.
 *
 * @param findings how many findings have the value under the rest of the filter
 */
record Availability(Field field, String value, int findings) {

    static Listed<Availability> read(Parameters parameters, Corpus corpus) {
        Filter filter = FilterReader.read(parameters, corpus, corpus.findings());
        return Listed.workedOut(
                type(),
                () -> Table.of(
                        all(corpus.findings(), filter),
                        available -> available.field().code() + "=" + available.value()));
    }

    private static List<Availability> all(Table<Finding> findings, Filter filter) {
        List<Availability> all = new ArrayList<>();
        for (Field field : findings.fields()) {
            Dimension dimension = findings.dimension(field);
            int[] counts =
                    dimension.count(findings.select(filter.without(field)).rows());
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    all.add(new Availability(field, dimension.values().get(ordinal), counts[ordinal]));
                }
            }
        }
        return all;
    }

    private static RecordType<Availability> type() {
        return new RecordType<>(
                "availability",
                names -> List.of(
                        new Column<>("field", available -> available.field),
                        new Column<>("value", available -> available.value),
                        new Column<>("name", available -> names.of(available.field, available.value)),
                        new Column<>("findings", available -> available.findings)),
                List.of(
                        new Order<>("field", available -> available.field),
                        new Order<>("value", available -> available.value),
                        new Order<>("findings", available -> available.findings)),
                RecordType.TABULAR,
                null);
    }
}

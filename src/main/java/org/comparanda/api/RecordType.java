package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.comparanda.corpus.Highlighter;
import org.comparanda.corpus.Order;
import org.comparanda.export.Column;
import org.comparanda.export.Format;

/**
 * A kind of record that is listed: what columns its rows have, how they can be sorted and written.
 *
 * @param name plural, as in the path: {@code findings}
 * @param columns its columns, with names in a language
 * @param orders what it can be sorted by
 * @param formats in which it can be had
 * @param passage the text in which words that were searched for are marked; null for records that have none
 */
record RecordType<T>(
        String name,
        Function<Names, List<Column<T>>> columns,
        List<Order<T>> orders,
        List<Format> formats,
        BiFunction<Names, T, Passage> passage) {

    /** A text and the BCP 47 tag of its language. */
    record Passage(String text, String language) {}

    /** The same records with one more column, in which words are marked. */
    RecordType<T> marking(String words) {
        return new RecordType<>(
                name,
                names -> {
                    Highlighter highlighter = new Highlighter(words);
                    List<Column<T>> all = new ArrayList<>(columns.apply(names));
                    all.add(new Column<>("highlight", row -> marked(highlighter, passage.apply(names, row))));
                    return all;
                },
                orders,
                formats,
                passage);
    }

    private static String marked(Highlighter highlighter, Passage passage) {
        return passage.text() == null ? null : highlighter.mark(passage.text(), passage.language());
    }

    /** The formats that every list has. */
    static final List<Format> TABULAR = List.of(Format.JSON, Format.CSV, Format.NDJSON, Format.XLSX);
}

package org.comparanda.corpus;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words of a table's rows and of the names that they are filed under. They are indexed when somebody first asks,
 * which for a million rows takes as long as all the rest: whoever does not look for words need not wait for them.
 */
final class TableWords<T> {

    private final List<T> rows;
    private final Function<T, Map<Words.Field, String>> texts;
    private final Supplier<List<Names.Name>> names;
    private Index index;

    /**
     * @param texts the texts of a row, by field of {@link Words}
     * @param names the names that rows are filed under
     */
    TableWords(List<T> rows, Function<T, Map<Words.Field, String>> texts, Supplier<List<Names.Name>> names) {
        this.rows = rows;
        this.texts = texts;
        this.names = names;
    }

    private record Index(TextIndex texts, Names names) {}

    /** Indexes them now, unless that is done. */
    void index() {
        indexed();
    }

    /**
     * The rows that match, each with its score.
     *
     * @param question as {@link Words#query(String)} reads it
     * @throws org.apache.lucene.search.IndexSearcher.TooManyClauses if it asks for too many words at once
     */
    Hits search(String question) {
        Index words = indexed();
        return words.texts.search(Words.query(question, words.names::or));
    }

    private synchronized Index indexed() {
        if (index == null) {
            index = new Index(new TextIndex(rows, texts), new Names(names.get(), rows.size()));
        }
        return index;
    }
}

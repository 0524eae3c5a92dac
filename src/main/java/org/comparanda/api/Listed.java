package org.comparanda.api;

import java.util.function.Supplier;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Table;

/**
 * What a list is made of, once its own parameters are read.
 *
 * @param table its rows; made only when the answer has to be made
 * @param filter which of them are asked for
 * @param ofRelease whether the rows are a table of the release as it stands, so that a row is known by its number
 * @param beside what is said beside the rows
 */
record Listed<T>(RecordType<T> type, Supplier<Table<T>> table, Filter filter, boolean ofRelease, Beside beside) {

    Listed(RecordType<T> type, Supplier<Table<T>> table, Filter filter, boolean ofRelease) {
        this(type, table, filter, ofRelease, Beside.NOTHING);
    }

    /** The limit where none is asked for: what is worked out is of use only as a whole. */
    int usualLimit() {
        return ofRelease ? Paging.DEFAULT_LIMIT : Paging.HIGHEST_LIMIT;
    }

    /** The records with a column more in which the words that are searched for are marked, where any are. */
    RecordType<T> shown() {
        return filter.words()
                .filter(words -> type.passage() != null)
                .map(type::marking)
                .orElse(type);
    }

    /** Rows that are worked out for this very question, all of which are wanted. */
    static <T> Listed<T> workedOut(RecordType<T> type, Supplier<Table<T>> table) {
        return compared(type, table, Beside.NOTHING);
    }

    /** The same with what must be said beside them. */
    static <T> Listed<T> compared(RecordType<T> type, Supplier<Table<T>> table, Beside beside) {
        return new Listed<>(type, table, Filter.NONE, false, beside);
    }
}

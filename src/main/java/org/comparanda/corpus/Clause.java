package org.comparanda.corpus;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.comparanda.evidence.Edtf;

/** One condition of a filter. */
public sealed interface Clause {

    /**
     * The row has any of some values and none of some others.
     *
     * @param any values of which one must be there; empty for no such demand
     * @param none values that must not be there
     */
    record Choice(Field field, SortedSet<String> any, SortedSet<String> none) implements Clause {

        /** The rows that have one value. */
        public static Choice of(Field field, String value) {
            return new Choice(field, new TreeSet<>(Set.of(value)), new TreeSet<>());
        }
    }

    /** The row's period shares a day with this one; a row without a period does not. */
    record Overlap(Edtf period) implements Clause {}

    /** The source was published in these years, both included; a source without a year was not. */
    record Published(int first, int last) implements Clause {}

    /** The row's texts match a query of words. */
    record Words(String query) implements Clause {}
}

package org.comparanda.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;

/** The entries along one axis of a table, and into which of them a finding falls. */
final class Entries {

    private static final int NONE = -1;

    private final Axis axis;
    private final List<String> codes;
    private final Dimension dimension;
    private final int[] entryOfValue;

    /** @param entryOf the entry that a value of the dimension belongs to; a value may belong to none that is shown */
    private Entries(Axis axis, List<String> codes, Dimension dimension, Function<String, String> entryOf) {
        Map<String, Integer> places = new HashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        this.axis = axis;
        this.codes = List.copyOf(codes);
        this.dimension = dimension;
        this.entryOfValue = dimension.values().stream()
                .mapToInt(value -> places.getOrDefault(entryOf.apply(value), NONE))
                .toArray();
    }

    /**
     * The entries that a question is about.
     *
     * @throws SenselessComparisonException if places are asked for of which one lies in another
     */
    static Entries of(Corpus corpus, Axis axis, Basis basis) {
        List<String> codes = Chosen.entries(corpus, axis, basis);
        Dimension dimension =
                axis == Axis.PERIOD ? corpus.decades() : corpus.findings().dimension(axis.field(basis.themeRule()));
        if (axis != Axis.DOMAIN) {
            return new Entries(axis, codes, dimension, value -> value);
        }
        // Of a domain only the themes that were asked for count, so that its cell can be listed.
        return new Entries(axis, codes, dimension, key -> corpus.codebook()
                .theme(key)
                .filter(basis::allowsTheme)
                .map(theme -> theme.broader)
                .orElse(null));
    }

    Axis axis() {
        return axis;
    }

    List<String> codes() {
        return codes;
    }

    int size() {
        return codes.size();
    }

    /** How many entries a finding can be in at the most. */
    int[] buffer() {
        return new int[Math.max(1, dimension.values().size())];
    }

    /**
     * Writes the entries that a finding falls into, each once.
     *
     * @return how many they are
     */
    int entriesOf(int row, int[] buffer) {
        int count = 0;
        for (int value : dimension.ordinalsOf(row)) {
            int entry = entryOfValue[value];
            if (entry != NONE && !contains(buffer, count, entry)) {
                buffer[count++] = entry;
            }
        }
        return count;
    }

    private static boolean contains(int[] buffer, int count, int entry) {
        for (int i = 0; i < count; i++) {
            if (buffer[i] == entry) {
                return true;
            }
        }
        return false;
    }
}

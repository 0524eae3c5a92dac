package org.comparanda.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** Counts of findings, and of the sources and studies behind them, for every combination of some fields' values. */
public final class Grouping {

    private static final int[] NO_VALUE = {Integer.MAX_VALUE};

    private Grouping() {}

    /**
     * One combination that occurs.
     *
     * @param values the value of each field, null for none
     * @param findings how many findings have it; a finding with two values of a field counts in both
     * @param sources how many sources these have
     * @param studies how many studies these report
     */
    public record Group(List<String> values, int findings, int sources, int studies) {}

    /** Counts the rows, the groups in the order of the fields' values, no value last. */
    public static <T> List<Group> of(Table<T> table, RoaringBitmap rows, List<Field> fields) {
        List<Dimension> dimensions = fields.stream().map(table::dimension).toList();
        Dimension sources = table.dimension(Field.SOURCE);
        Dimension studies = table.dimension(Field.STUDY);
        Map<int[], Tally> tallies = new TreeMap<>(Arrays::compare);
        rows.forEach((int row) -> {
            int[] key = new int[dimensions.size()];
            tally(tallies, dimensions, row, key, 0, sources.ordinalsOf(row), studies.ordinalsOf(row));
        });
        List<Group> groups = new ArrayList<>(tallies.size());
        tallies.forEach((key, tally) -> groups.add(tally.group(values(dimensions, key))));
        return groups;
    }

    private static void tally(
            Map<int[], Tally> tallies,
            List<Dimension> dimensions,
            int row,
            int[] key,
            int depth,
            int[] sources,
            int[] studies) {
        if (depth == dimensions.size()) {
            Tally tally = tallies.get(key);
            if (tally == null) {
                tally = new Tally();
                tallies.put(key.clone(), tally);
            }
            tally.add(sources, studies);
            return;
        }
        int[] ordinals = dimensions.get(depth).ordinalsOf(row);
        for (int ordinal : ordinals.length == 0 ? NO_VALUE : ordinals) {
            key[depth] = ordinal;
            tally(tallies, dimensions, row, key, depth + 1, sources, studies);
        }
    }

    private static List<String> values(List<Dimension> dimensions, int[] key) {
        List<String> values = new ArrayList<>(key.length);
        for (int i = 0; i < key.length; i++) {
            values.add(key[i] == NO_VALUE[0] ? null : dimensions.get(i).values().get(key[i]));
        }
        return values;
    }

    private static final class Tally {

        private int findings;
        private final RoaringBitmap sources = new RoaringBitmap();
        private final RoaringBitmap studies = new RoaringBitmap();

        void add(int[] sourcesOfRow, int[] studiesOfRow) {
            findings++;
            sources.add(sourcesOfRow);
            studies.add(studiesOfRow);
        }

        Group group(List<String> values) {
            return new Group(values, findings, sources.getCardinality(), studies.getCardinality());
        }
    }
}

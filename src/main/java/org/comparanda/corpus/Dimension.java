package org.comparanda.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * One field of a table, seen both ways: which values a row has, and which rows have a value. A row may have none, one
 * or several values. What can be selected may be more than what rows hold: a domain selects the rows of its themes.
 */
public final class Dimension {

    private static final RoaringBitmap NO_ROWS = new RoaringBitmap();

    private final List<String> values;
    private final int[][] ordinalsOfRow;
    private final Map<String, RoaringBitmap> selections;
    private volatile int[] firstOrdinals;

    private Dimension(List<String> values, int[][] ordinalsOfRow, Map<String, RoaringBitmap> selections) {
        this.values = values;
        this.ordinalsOfRow = ordinalsOfRow;
        this.selections = selections;
    }

    /**
     * Indexes a field.
     *
     * @param order order of the values, which becomes the order of groups
     * @param key what a row's values follow from; rows have few different ones between them, and it may be null
     * @param held the values that the rows with a key hold; empty for none
     * @param selectedBy every code that selects the rows which hold a value, the value itself included
     */
    static <T, K> Dimension of(
            List<T> rows,
            Comparator<String> order,
            Function<T, K> key,
            Function<K, List<String>> held,
            Function<String, List<String>> selectedBy) {
        // Rows with the same values share their arrays and the codes that select them.
        record Combination(List<String> values, int[] ordinals, List<RoaringBitmapWriter<RoaringBitmap>> writers) {}
        Map<String, RoaringBitmapWriter<RoaringBitmap>> writers = new HashMap<>();
        Map<List<String>, Combination> combinations = new HashMap<>();
        Map<K, Combination> byKey = new HashMap<>();
        Function<List<String>, Combination> combined = values -> new Combination(
                values,
                new int[values.size()],
                values.stream()
                        .flatMap(value -> selectedBy.apply(value).stream())
                        .distinct()
                        .map(code -> writers.computeIfAbsent(
                                code, any -> RoaringBitmapWriter.writer().get()))
                        .toList());
        int[][] ordinalsOfRow = new int[rows.size()][];
        for (int row = 0; row < ordinalsOfRow.length; row++) {
            Combination combination = byKey.computeIfAbsent(
                    key.apply(rows.get(row)),
                    shared -> combinations.computeIfAbsent(List.copyOf(held.apply(shared)), combined));
            ordinalsOfRow[row] = combination.ordinals;
            for (RoaringBitmapWriter<RoaringBitmap> writer : combination.writers) {
                writer.add(row);
            }
        }
        // The place of a value is known when all values are, and rows have their arrays by then.
        List<String> values = combinations.keySet().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(order)
                .toList();
        Map<String, Integer> ordinals = new HashMap<>();
        values.forEach(value -> ordinals.put(value, ordinals.size()));
        combinations
                .values()
                .forEach(combination ->
                        Arrays.setAll(combination.ordinals, place -> ordinals.get(combination.values.get(place))));

        Map<String, RoaringBitmap> selections = writers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> compact(entry.getValue().get())));
        return new Dimension(values, ordinalsOfRow, selections);
    }

    /** The values that occur, in their order; the ordinals of this class are places in this list. */
    public List<String> values() {
        return values;
    }

    /** Ordinals of the values of a row, in the order in which the row holds them. Not to be written to. */
    public int[] ordinalsOf(int row) {
        return ordinalsOfRow[row];
    }

    /**
     * The ordinal of the first value of every row, -1 for none: what a walk over most rows reads much faster than
     * {@link #ordinalsOf}. Worked out once; not to be written to.
     */
    public int[] firstOrdinals() {
        int[] first = firstOrdinals;
        if (first == null) {
            first = Arrays.stream(ordinalsOfRow)
                    .mapToInt(ordinals -> ordinals.length == 0 ? -1 : ordinals[0])
                    .toArray();
            firstOrdinals = first;
        }
        return first;
    }

    /** The rows that a code selects; none for a code that does not occur. Not to be written to. */
    public RoaringBitmap rowsOf(String code) {
        return selections.getOrDefault(code, NO_ROWS);
    }

    /** Every code that selects something: the values and what stands above them. */
    public Set<String> selectable() {
        return selections.keySet();
    }

    /** How many of the rows hold each value, by ordinal. */
    public int[] count(RoaringBitmap rows) {
        int[] counts = new int[values.size()];
        rows.forEach((int row) -> {
            for (int ordinal : ordinalsOfRow[row]) {
                counts[ordinal]++;
            }
        });
        return counts;
    }

    private static RoaringBitmap compact(RoaringBitmap bitmap) {
        bitmap.runOptimize();
        bitmap.trim();
        return bitmap;
    }
}

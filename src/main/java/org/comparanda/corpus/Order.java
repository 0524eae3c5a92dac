package org.comparanda.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A way to sort a table by one field; rows without a value come last, in either direction. Orders with the same key
 * are the same order.
 *
 * @param key name of the field
 * @param value what is compared; null for no value
 */
public record Order<T>(String key, Function<T, Comparable<?>> value) {

    /** The place of every row when sorted upwards; equal values share a place, no value is {@link #NO_VALUE}. */
    int[] ranksOf(List<T> rows) {
        Comparable<?>[] values = rows.stream().map(value).toArray(Comparable<?>[]::new);
        int[] sorted = IntStream.range(0, values.length)
                .filter(row -> values[row] != null)
                .boxed()
                .sorted((one, other) -> compare(values[one], values[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        Arrays.fill(ranks, NO_VALUE);
        int rank = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || compare(values[sorted[i - 1]], values[sorted[i]]) != 0) {
                rank++;
            }
            ranks[sorted[i]] = rank;
        }
        return ranks;
    }

    /** The rank of a row that has no value. */
    static final int NO_VALUE = Integer.MAX_VALUE;

    @SuppressWarnings("unchecked") // all values of one order are of one type
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order<?> order && order.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}

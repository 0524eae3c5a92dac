package org.comparanda.comparison;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/** Row numbers of findings, in the order in which they were added. */
final class Rows {

    private static final int[] EMPTY = {};

    private int[] numbers = EMPTY;
    private int size;

    static Rows of(RoaringBitmap rows) {
        Rows all = new Rows();
        all.numbers = rows.toArray();
        all.size = all.numbers.length;
        return all;
    }

    void add(int row) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, size * 2));
        }
        numbers[size++] = row;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }
}

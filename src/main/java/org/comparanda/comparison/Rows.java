package org.comparanda.comparison;

import java.util.Arrays;

/** Row numbers of findings, in the order in which they were added. */
final class Rows {

    private static final int[] EMPTY = {};

    private int[] numbers = EMPTY;
    private int size;

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

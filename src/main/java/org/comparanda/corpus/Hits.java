package org.comparanda.corpus;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/**
 * The rows that a search for words found, with how well each fits: higher is better. Arrays and not a map, since a
 * common word finds a good part of all rows.
 */
final class Hits {

    private static final int FEW = 64;

    private int[] rows = new int[FEW];
    private float[] scores = new float[FEW];
    private int size;

    /** Adds a row; rows come in their order. */
    void add(int row, float score) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        rows[size] = row;
        scores[size] = score;
        size++;
    }

    RoaringBitmap rows() {
        return RoaringBitmap.bitmapOf(Arrays.copyOf(rows, size));
    }

    /** How well a row fits that was found. */
    float score(int row) {
        return scores[Arrays.binarySearch(rows, 0, size, row)];
    }
}

package org.comparanda.corpus;

import java.util.HashMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** The rows that a search for words found, with how well each fits: higher is better. */
record Hits(RoaringBitmap rows, Map<Integer, Float> scores) {

    Hits() {
        this(new RoaringBitmap(), new HashMap<>());
    }

    void add(int row, float score) {
        rows.add(row);
        scores.put(row, score);
    }
}

package org.comparanda.corpus;

import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Rows that pass a filter.
 *
 * @param rows not to be written to
 * @param scores how well each row fits the words that were searched for; null where none were
 */
public record Selection(RoaringBitmap rows, Map<Integer, Float> scores) {

    public int size() {
        return rows.getCardinality();
    }

    /** Whether rows are better and worse answers, and not only answers. */
    public boolean isRanked() {
        return scores != null;
    }

    Selection and(RoaringBitmap others) {
        return keeping(RoaringBitmap.and(rows, others));
    }

    Selection keeping(RoaringBitmap kept) {
        return new Selection(kept, scores);
    }
}

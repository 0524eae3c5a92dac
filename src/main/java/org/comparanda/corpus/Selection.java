package org.comparanda.corpus;

import org.roaringbitmap.RoaringBitmap;

/** Rows that pass a filter. */
public final class Selection {

    private final RoaringBitmap rows;
    private final Hits hits;

    /** @param hits how well each row fits the words that were searched for; null where none were */
    Selection(RoaringBitmap rows, Hits hits) {
        this.rows = rows;
        this.hits = hits;
    }

    /** Not to be written to. */
    public RoaringBitmap rows() {
        return rows;
    }

    public int size() {
        return rows.getCardinality();
    }

    /** Whether rows are better and worse answers, and not only answers. */
    public boolean isRanked() {
        return hits != null;
    }

    /** How well a row fits; only where rows are ranked. */
    float score(int row) {
        return hits.score(row);
    }

    Selection and(RoaringBitmap others) {
        return keeping(RoaringBitmap.and(rows, others));
    }

    Selection keeping(RoaringBitmap kept) {
        return new Selection(kept, hits);
    }
}

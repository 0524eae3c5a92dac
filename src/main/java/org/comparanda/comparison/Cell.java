package org.comparanda.comparison;

import java.util.List;
import org.comparanda.evidence.Kind;

/**
 * One cell of a table.
 *
 * @param row code of its row
 * @param column code of its column
 * @param studies distinct studies; 0 only if a logged search found nothing, null if nothing is known
 * @param studiesTotal distinct studies of the column, of any kind
 * @param share studies of the total, from 0 to 1, rounded to four places; null where the total is below five
 * @param findings findings of these studies in the cell; null if nothing is known
 * @param findingIds their ids, in the order of the release
 * @param reading the studies by their best reading in the cell; null if nothing is known
 */
public record Cell(
        String row,
        String column,
        Kind kind,
        Integer studies,
        int studiesTotal,
        Double share,
        Integer findings,
        List<String> findingIds,
        ReadingMix reading,
        CellState state) {

    /** Below this a share would pretend to an exactness that the numbers do not have. */
    static final int FEWEST_FOR_SHARE = 5;

    /** Below this the silence of a column means nothing. */
    static final int FEWEST_FOR_SILENCE = 3;

    /** Whether any study is in it. */
    public boolean isFound() {
        return state == CellState.FOUND;
    }

    static Double share(int studies, int total) {
        return total < FEWEST_FOR_SHARE ? null : Double.valueOf(rounded(studies, total));
    }

    /** A part of a whole, rounded to four places. */
    static double rounded(int part, int whole) {
        return Math.round(part * 10_000.0 / whole) / 10_000.0;
    }
}

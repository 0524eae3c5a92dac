package org.comparanda.corpus;

import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** A stretch of a sorted selection. */
public final class Page {

    private Page() {}

    /** One field to sort by, in one direction. */
    public record Sort<T>(Order<T> order, boolean descending) {}

    /**
     * The numbers of the rows from one place of the sorted selection on.
     *
     * @param sorts the first decides; empty for the best fit first, or the order of the release
     * @param offset rows to leave out, from 0
     * @param limit rows to give at the most
     */
    public static <T> int[] of(Table<T> table, Selection selection, List<Sort<T>> sorts, int offset, int limit) {
        int end = (int) Math.min(selection.size(), (long) offset + limit);
        if (offset >= end) {
            return new int[0];
        }
        if (sorts.isEmpty() && !selection.isRanked()) {
            return inReleaseOrder(selection.rows(), offset, end);
        }
        return IntStream.of(FirstRows.of(selection.rows(), end, order(table, selection, sorts)))
                .skip(offset)
                .toArray();
    }

    private static int[] inReleaseOrder(RoaringBitmap rows, int offset, int end) {
        PeekableIntIterator iterator = rows.getIntIterator();
        iterator.advanceIfNeeded(rows.select(offset));
        int[] page = new int[end - offset];
        for (int i = 0; i < page.length; i++) {
            page[i] = iterator.next();
        }
        return page;
    }

    private static <T> FirstRows.RowOrder order(Table<T> table, Selection selection, List<Sort<T>> sorts) {
        if (sorts.isEmpty()) {
            return (one, other) -> {
                int byScore = Float.compare(selection.score(other), selection.score(one));
                return byScore == 0 ? Integer.compare(one, other) : byScore;
            };
        }
        int[][] ranks = sorts.stream().map(sort -> table.ranks(sort.order())).toArray(int[][]::new);
        return (one, other) -> {
            for (int i = 0; i < ranks.length; i++) {
                int byRank =
                        compare(ranks[i][one], ranks[i][other], sorts.get(i).descending());
                if (byRank != 0) {
                    return byRank;
                }
            }
            return Integer.compare(one, other);
        };
    }

    private static int compare(int one, int other, boolean descending) {
        boolean turned = descending && one != Order.NO_VALUE && other != Order.NO_VALUE;
        return turned ? Integer.compare(other, one) : Integer.compare(one, other);
    }
}

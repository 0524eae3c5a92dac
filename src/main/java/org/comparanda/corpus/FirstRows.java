package org.comparanda.corpus;

import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Finds the first of many rows in some order without sorting those that come after them. */
final class FirstRows {

    /** Compares rows by their numbers: below 0 where the one comes before the other. Never 0. */
    @FunctionalInterface
    interface RowOrder {
        int compare(int one, int other);
    }

    private final RowOrder order;
    /** A heap with the last of the rows on top, at 0; the ones below {@code i} are at {@code 2i + 1} and {@code 2i + 2}. */
    private final int[] kept;

    private int size;

    private FirstRows(RowOrder order, int count) {
        this.order = order;
        this.kept = new int[count];
    }

    /**
     * The first rows, in their order.
     *
     * @param count how many; not more than there are
     */
    static int[] of(RoaringBitmap rows, int count, RowOrder order) {
        FirstRows first = new FirstRows(order, count);
        for (PeekableIntIterator iterator = rows.getIntIterator(); iterator.hasNext(); ) {
            first.offer(iterator.next());
        }
        return first.sorted();
    }

    private void offer(int row) {
        if (size < kept.length) {
            rise(size++, row);
        } else if (order.compare(row, kept[0]) < 0) {
            sink(row);
        }
    }

    private int[] sorted() {
        int[] sorted = new int[size];
        while (size > 0) {
            sorted[size - 1] = kept[0];
            size--;
            sink(kept[size]);
        }
        return sorted;
    }

    private void rise(int from, int row) {
        int place = from;
        while (place > 0 && order.compare(kept[(place - 1) / 2], row) < 0) {
            kept[place] = kept[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        kept[place] = row;
    }

    /** Puts a row in the place of the one on top. */
    private void sink(int row) {
        int place = 0;
        int below = later(place);
        while (below < size && order.compare(kept[below], row) > 0) {
            kept[place] = kept[below];
            place = below;
            below = later(place);
        }
        kept[place] = row;
    }

    /** The later of the two below a place; past the end where there is none. */
    private int later(int place) {
        int left = 2 * place + 1;
        int right = left + 1;
        return right < size && order.compare(kept[right], kept[left]) > 0 ? right : left;
    }
}

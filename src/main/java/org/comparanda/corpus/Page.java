package org.comparanda.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
        return IntStream.of(first(end, selection.rows(), comparator(table, selection, sorts)))
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

    /** The first rows in an order, without sorting those that come after them. */
    private static int[] first(int count, RoaringBitmap rows, Comparator<Integer> order) {
        PriorityQueue<Integer> kept = new PriorityQueue<>(count, order.reversed());
        for (PeekableIntIterator iterator = rows.getIntIterator(); iterator.hasNext(); ) {
            Integer row = iterator.next();
            if (kept.size() < count) {
                kept.add(row);
            } else if (order.compare(row, kept.element()) < 0) {
                kept.remove();
                kept.add(row);
            }
        }
        return kept.stream().sorted(order).mapToInt(Integer::intValue).toArray();
    }

    private static <T> Comparator<Integer> comparator(Table<T> table, Selection selection, List<Sort<T>> sorts) {
        List<Comparator<Integer>> comparators = new ArrayList<>();
        for (Sort<T> sort : sorts) {
            comparators.add(byRank(table.ranks(sort.order()), sort.descending()));
        }
        if (sorts.isEmpty()) {
            comparators.add(
                    Comparator.comparing((Integer row) -> -selection.scores().get(row)));
        }
        return comparators.stream()
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(row -> row);
    }

    private static Comparator<Integer> byRank(int[] ranks, boolean descending) {
        return (one, other) -> {
            int first = ranks[one];
            int second = ranks[other];
            boolean turned = descending && first != Order.NO_VALUE && second != Order.NO_VALUE;
            return turned ? Integer.compare(second, first) : Integer.compare(first, second);
        };
    }
}

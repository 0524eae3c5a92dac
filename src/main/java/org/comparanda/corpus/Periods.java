package org.comparanda.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.comparanda.evidence.Edtf;
import org.roaringbitmap.RoaringBitmap;

/** The periods of a table's rows: a bitmap for each year, and the exact days where a question cuts through a year. */
final class Periods {

    /** Years outside are kept with the nearest one inside; the days decide. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final TreeMap<Integer, RoaringBitmap> rowsByYear = new TreeMap<>();
    private final Edtf[] periods;

    <T> Periods(List<T> rows, Function<T, Edtf> periodOf) {
        periods = new Edtf[rows.size()];
        for (int row = 0; row < periods.length; row++) {
            Edtf period = periodOf.apply(rows.get(row));
            periods[row] = period;
            if (period != null) {
                for (int year = year(period.first()); year <= year(period.last()); year++) {
                    rowsByYear.computeIfAbsent(year, any -> new RoaringBitmap()).add(row);
                }
            }
        }
        rowsByYear.values().forEach(RoaringBitmap::runOptimize);
    }

    /** The rows whose period shares a day with this one. */
    RoaringBitmap overlapping(Edtf asked) {
        RoaringBitmap candidates = RoaringBitmap.or(rowsByYear
                .subMap(year(asked.first()), true, year(asked.last()), true)
                .values()
                .iterator());
        RoaringBitmap overlapping = new RoaringBitmap();
        candidates.forEach((int row) -> {
            if (periods[row].overlaps(asked)) {
                overlapping.add(row);
            }
        });
        return overlapping;
    }

    private static int year(LocalDate day) {
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, day.getYear()));
    }
}

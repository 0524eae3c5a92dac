package org.comparanda.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Kind;
import org.roaringbitmap.RoaringBitmap;

/** Puts findings into the cells of a table and into its columns, in one pass over them. */
final class Tally {

    private final Entries columns;
    private final List<Kind> kinds;
    private final Rows[] cells;
    private final Rows[] totals;
    private final RoaringBitmap shown;
    private final RoaringBitmap outside = new RoaringBitmap();

    Tally(Corpus corpus, RoaringBitmap findings, Entries rows, Entries columns, List<Kind> kinds) {
        this.columns = columns;
        this.kinds = kinds;
        this.cells = empty(rows.size() * columns.size() * kinds.size());
        this.totals = empty(columns.size());
        Dimension kindOf = corpus.findings().dimension(Field.KIND);
        int[] kindOfRow = kindOf.firstOrdinals();
        int[] kindPlaces = kindOf.values().stream()
                .mapToInt(code -> kinds.indexOf(Coded.of(Kind.class, code).orElseThrow()))
                .toArray();
        int[] inRows = rows.buffer();
        int[] inColumns = columns.buffer();
        findings.forEach((int finding) -> {
            int rowCount = rows.entriesOf(finding, inRows);
            int columnCount = columns.entriesOf(finding, inColumns);
            int kind = kindPlaces[kindOfRow[finding]];
            for (int column = 0; column < columnCount; column++) {
                totals[inColumns[column]].add(finding);
                for (int row = 0; row < rowCount && kind >= 0; row++) {
                    cells[cell(inRows[row], inColumns[column], kind)].add(finding);
                }
            }
            if (kind >= 0 && (rowCount == 0 || columnCount == 0)) {
                outside.add(finding);
            }
        });
        RoaringBitmap ofKinds = RoaringBitmap.or(
                kinds.stream().map(kind -> kindOf.rowsOf(kind.code())).iterator());
        shown = RoaringBitmap.andNot(RoaringBitmap.and(findings, ofKinds), outside);
    }

    Rows cellRows(int row, int column, int kind) {
        return cells[cell(row, column, kind)];
    }

    /** All that is counted of a column, of any kind, whether or not it is in a row that is shown. */
    Rows columnRows(int column) {
        return totals[column];
    }

    /** Every finding that is in some cell. */
    RoaringBitmap shown() {
        return shown;
    }

    /** Findings of the kinds that are shown which are in no cell. */
    RoaringBitmap outside() {
        return outside;
    }

    private int cell(int row, int column, int kind) {
        return (row * columns.size() + column) * kinds.size() + kind;
    }

    private static Rows[] empty(int size) {
        return IntStream.range(0, size).mapToObj(i -> new Rows()).toArray(Rows[]::new);
    }
}

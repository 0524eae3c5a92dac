package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.comparanda.comparison.Cell;
import org.comparanda.comparison.CellMeasure;
import org.comparanda.comparison.Matrix;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Kind;
import org.comparanda.export.Column;

/** The matrix as a table for a spreadsheet: one line a row and kind, one number a column. */
final class WideRecords {

    /**
     * One line.
     *
     * @param cells in the order of the matrix's columns
     */
    private record Line(String row, Kind kind, List<Cell> cells) {}

    private WideRecords() {}

    static Listed<?> read(
            Parameters parameters, Corpus corpus, Supplier<Matrix> matrix, CellMeasure measure, Beside beside) {
        parameters.refuse("fields", "A wide table has a column for each entry of its columns; leave 'fields' out");
        parameters.refuse("sort", "The lines of a wide table stand in the order of its rows; leave 'sort' out");
        return Listed.compared(
                new RecordType<>(
                        "comparison",
                        names -> columns(corpus, matrix.get(), measure, names),
                        List.of(),
                        MatrixRecords.FORMATS,
                        null),
                () -> Table.of(lines(matrix.get()), line -> line.row + ' ' + line.kind),
                beside);
    }

    private static List<Column<Line>> columns(Corpus corpus, Matrix matrix, CellMeasure measure, Names names) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                new Column<>("row", Line::row),
                new Column<>("row_name", "row", line -> matrix.rowAxis().nameOf(corpus, line.row, names.language())),
                new Column<>("kind", Line::kind)));
        for (int column = 0; column < matrix.columns().size(); column++) {
            int place = column;
            columns.add(new Column<>(matrix.columns().get(column), line -> measure.of(line.cells.get(place))));
        }
        return columns;
    }

    private static List<Line> lines(Matrix matrix) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int kind = 0; kind < matrix.kinds().size(); kind++) {
                int r = row;
                int k = kind;
                lines.add(new Line(
                        matrix.rows().get(row),
                        matrix.kinds().get(kind),
                        IntStream.range(0, matrix.columns().size())
                                .mapToObj(column -> matrix.cell(r, column, k))
                                .toList()));
            }
        }
        return lines;
    }
}

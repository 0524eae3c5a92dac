package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comparanda.comparison.Axis;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Cell;
import org.comparanda.comparison.CellMeasure;
import org.comparanda.comparison.Matrix;
import org.comparanda.comparison.ReadingMix;
import org.comparanda.comparison.SenselessComparisonException;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Coded;
import org.comparanda.export.Column;
import org.comparanda.export.Format;

/** The coverage matrix: one row a cell, or one row a line of a table that is read by people. */
final class MatrixRecords {

    static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.NDJSON, Format.XLSX, Format.JSON_STAT);

    private static final String MEASURE = "measure";
    private static final List<String> SHAPES = List.of("long", "wide");

    private MatrixRecords() {}

    static Listed<?> read(Parameters parameters, Corpus corpus, String base) {
        Axis rows = axis(parameters, "rows", Axis.THEME);
        Axis columns = axis(parameters, "columns", Axis.COUNTRY);
        CellMeasure measure = measure(parameters);
        boolean wide = parameters.choice("shape", SHAPES, "long").equals("wide");
        Basis basis = ComparisonReader.basis(parameters, corpus);
        Supplier<Matrix> matrix = ComparisonReader.once(() -> Matrix.of(corpus, basis, rows, columns));
        Beside beside = new Beside(
                language -> matrix.get().caveats(), question -> MatrixCube.of(matrix.get(), measure, question));
        return wide
                ? WideRecords.read(parameters, corpus, matrix, measure, beside)
                : Listed.compared(
                        new RecordType<>(
                                "comparison", names -> columns(corpus, matrix, base, names), orders(), FORMATS, null),
                        () -> Table.of(
                                matrix.get().cells(), cell -> cell.row() + ' ' + cell.column() + ' ' + cell.kind()),
                        beside);
    }

    private static Axis axis(Parameters parameters, String name, Axis otherwise) {
        String code = parameters.choice(name, Coded.codes(Axis.class), otherwise.code());
        return Coded.of(Axis.class, code).orElseThrow();
    }

    private static CellMeasure measure(Parameters parameters) {
        try {
            parameters.take(MEASURE).ifPresent(CellMeasure::refuseShareOfFindings);
        } catch (SenselessComparisonException e) {
            parameters.fault(e.parameter(), e.value(), e.getMessage());
            return CellMeasure.STUDIES;
        }
        String code = parameters.choice(MEASURE, Coded.codes(CellMeasure.class), CellMeasure.STUDIES.code());
        return Coded.of(CellMeasure.class, code).orElseThrow();
    }

    private static List<Column<Cell>> columns(Corpus corpus, Supplier<Matrix> matrix, String base, Names names) {
        List<Column<Cell>> all = new ArrayList<>(List.of(
                new Column<>("row", Cell::row),
                new Column<>(
                        "row_name", "row", cell -> matrix.get().rowAxis().nameOf(corpus, cell.row(), names.language())),
                new Column<>("column", Cell::column),
                new Column<>("column_name", "column", cell -> matrix.get()
                        .columnAxis()
                        .nameOf(corpus, cell.column(), names.language())),
                new Column<>("kind", Cell::kind)));
        all.addAll(counts());
        all.add(new Column<>("state", Cell::state));
        all.add(new Column<>(
                "cell",
                cell -> ComparisonReader.findings(base, corpus, matrix.get().filterOf(cell))));
        return all;
    }

    private static List<Order<Cell>> orders() {
        return List.of(
                new Order<>("studies", Cell::studies),
                new Order<>("findings", Cell::findings),
                new Order<>("share", Cell::share),
                new Order<>("row", Cell::row),
                new Order<>("column", Cell::column),
                new Order<>("kind", Cell::kind));
    }

    private static List<Column<Cell>> counts() {
        return List.of(
                new Column<>("studies", Cell::studies),
                new Column<>("studies_total", Cell::studiesTotal),
                new Column<>("share", Cell::share),
                new Column<>("findings", Cell::findings),
                new Column<>("finding_ids", Cell::findingIds),
                reading("read_full_text", ReadingMix::fullText),
                reading("read_partial", ReadingMix::partial),
                reading("read_abstract", ReadingMix::abstractOnly),
                reading("read_secondary", ReadingMix::secondary));
    }

    private static Column<Cell> reading(String key, Function<ReadingMix, Object> level) {
        return new Column<>(key, cell -> cell.reading() == null ? null : level.apply(cell.reading()));
    }
}

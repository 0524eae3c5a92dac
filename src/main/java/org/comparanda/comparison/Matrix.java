package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.SearchResult;
import org.roaringbitmap.RoaringBitmap;

/**
 * The coverage matrix: how many distinct studies say something, by two properties of findings and by kind. Every
 * combination is there, empty or not.
 */
public final class Matrix {

    private final Corpus corpus;
    private final Basis basis;
    private final RoaringBitmap counted;
    private final Entries rows;
    private final Entries columns;
    private final Tally tally;
    private final CellScopes scopes;
    private final ReadingMix[] totals;
    private final List<Cell> cells;

    private Matrix(Corpus corpus, Basis basis, Entries rows, Entries columns) {
        this.corpus = corpus;
        this.basis = basis;
        this.rows = rows;
        this.columns = columns;
        this.counted = basis.rows(corpus);
        this.tally = new Tally(corpus, counted, rows, columns, basis.kinds());
        this.scopes = new CellScopes(corpus, basis, rows, columns);
        this.totals = new ReadingMix[columns.size()];
        this.cells = allCells();
    }

    /**
     * Counts what is counted, by two axes. With the classes of evidence along an axis each stands apart there, so all
     * four are taken unless some were asked for.
     *
     * @throws SenselessComparisonException if the axes are two views of one thing, or a place stands beside its part
     */
    public static Matrix of(Corpus corpus, Basis basis, Axis rows, Axis columns) {
        if (rows == columns) {
            throw new SenselessComparisonException(
                    "columns",
                    columns.code(),
                    "Rows and columns are both " + columns.code() + "; a table needs two different ones");
        }
        if (rows.isSameThingAs(columns)) {
            throw new SenselessComparisonException(
                    "columns",
                    columns.code(),
                    "Rows by " + rows.code() + " and columns by " + columns.code()
                            + " are the same thing at two levels; choose something else for one of them");
        }
        Basis taken = rows == Axis.EVIDENCE_CLASS || columns == Axis.EVIDENCE_CLASS ? basis.withEveryClass() : basis;
        return new Matrix(corpus, taken, Entries.of(corpus, rows, taken), Entries.of(corpus, columns, taken));
    }

    /** The matrix of themes by countries, which the other measures are read from. */
    static Matrix ofThemesByCountry(Corpus corpus, Basis basis) {
        return of(corpus, basis, Axis.THEME, Axis.COUNTRY);
    }

    public Axis rowAxis() {
        return rows.axis();
    }

    public Axis columnAxis() {
        return columns.axis();
    }

    /** Codes of the rows, in their order. */
    public List<String> rows() {
        return rows.codes();
    }

    /** Codes of the columns, in their order. */
    public List<String> columns() {
        return columns.codes();
    }

    /** What the third axis, which every table has, is called. */
    public static String kindLabel(Language language) {
        return Wording.of(language).text("axis.kind");
    }

    public List<Kind> kinds() {
        return basis.kinds();
    }

    /** What was counted. */
    public Basis basis() {
        return basis;
    }

    /** All cells: row by row, in it column by column, in it kind by kind. */
    public List<Cell> cells() {
        return cells;
    }

    /** One cell by the places of its row, column and kind in their lists. */
    public Cell cell(int row, int column, int kind) {
        return cells.get((row * columns.size() + column) * basis.kinds().size() + kind);
    }

    /** The filter that selects exactly the findings of a cell. */
    public Filter filterOf(Cell cell) {
        return scopes.filterOf(cell);
    }

    /** The filter that selects the findings of a row and column, of every kind. */
    Filter filterOf(String row, String column) {
        return scopes.filterOf(row, column);
    }

    /** What must be said beside the table. */
    public List<Caveat> caveats() {
        Caveats caveats = new Caveats(corpus)
                .classes(basis, counted)
                .emptyCells(cells)
                .overlap(rows.axis(), columns.axis(), basis)
                .outside(tally.outside())
                .totals(basis)
                .fewStudies(totals(), columns.axis());
        for (Entries places : List.of(rows, columns)) {
            if (places.axis() == Axis.COUNTRY) {
                caveats.parts(places.codes(), tally.shown());
            } else if (places.axis() == Axis.JURISDICTION) {
                caveats.wholesLeftOut(Chosen.countriesLeftToTheirParts(corpus, basis));
            }
        }
        return caveats.evidence(tally.shown()).list();
    }

    /** Distinct studies of each column, of any kind, in the order of the columns. */
    public Map<String, Integer> totals() {
        Map<String, Integer> byColumn = new LinkedHashMap<>();
        for (int column = 0; column < totals.length; column++) {
            byColumn.put(columns.codes().get(column), totals[column].studies());
        }
        return byColumn;
    }

    /** The studies of a column, of any kind, by their best reading. */
    ReadingMix readingOf(int column) {
        return totals[column];
    }

    private List<Cell> allCells() {
        StudyCounter counter = new StudyCounter(corpus);
        for (int column = 0; column < totals.length; column++) {
            totals[column] = counter.count(tally.columnRows(column));
        }
        List<Cell> all = new ArrayList<>(rows.size() * columns.size() * kinds().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                CellState silence = null;
                for (int kind = 0; kind < kinds().size(); kind++) {
                    Rows findings = tally.cellRows(row, column, kind);
                    if (findings.size() == 0 && silence == null) {
                        silence = silence(row, column);
                    }
                    CellState state = findings.size() > 0 ? CellState.FOUND : silence;
                    all.add(cell(row, column, kind, findings, counter.count(findings), state));
                }
            }
        }
        return List.copyOf(all);
    }

    private Cell cell(int row, int column, int kind, Rows findings, ReadingMix reading, CellState state) {
        int total = totals[column].studies();
        boolean known = state == CellState.FOUND || state == CellState.NONE_FOUND;
        return new Cell(
                rows.codes().get(row),
                columns.codes().get(column),
                kinds().get(kind),
                known ? reading.studies() : null,
                total,
                known ? Cell.share(reading.studies(), total) : null,
                known ? findings.size() : null,
                new FindingIds(corpus.findings(), findings),
                known ? reading : null,
                state);
    }

    private CellState silence(int row, int column) {
        return scopes.silence(rows.codes().get(row), columns.codes().get(column))
                .map(result -> result == SearchResult.NONE_FOUND ? CellState.NONE_FOUND : CellState.NOT_APPLICABLE)
                .orElse(totals[column].studies() < Cell.FEWEST_FOR_SILENCE ? CellState.THIN : CellState.NOT_SEARCHED);
    }
}

package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;

/** Which themes countries share and which are distinctive for one of them. */
public final class SharedThemes {

    private final Corpus corpus;
    private final Matrix matrix;

    private SharedThemes(Corpus corpus, Matrix matrix) {
        this.corpus = corpus;
        this.matrix = matrix;
    }

    /**
     * Compares the countries that the filter names, or all of which the release knows something.
     *
     * @throws SenselessComparisonException if it names fewer than two
     */
    public static SharedThemes of(Corpus corpus, Basis basis) {
        Matrix matrix = Matrix.ofThemesByCountry(corpus, basis);
        if (matrix.columns().size() < 2) {
            throw new SenselessComparisonException(
                    "country",
                    String.join(",", matrix.columns()),
                    "Shared and distinctive are said of two countries or more; name another one");
        }
        return new SharedThemes(corpus, matrix);
    }

    /** Every theme with every kind, in the order of the codebook. */
    public List<ThemeReach> rows() {
        List<ThemeReach> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int kind = 0; kind < matrix.kinds().size(); kind++) {
                rows.add(ThemeReach.of(matrix.rows().get(row), matrix.kinds().get(kind), cells(row, kind)));
            }
        }
        return rows;
    }

    /** The filter that selects exactly the findings on a theme, of its kind, in all countries that are compared. */
    public Filter filterOf(ThemeReach reach) {
        Basis basis = matrix.basis();
        Filter onTheme =
                Basis.narrowed(basis.filter(), basis.themeRule().field(), new TreeSet<>(List.of(reach.theme())));
        return Basis.narrowed(onTheme, Field.COUNTRY, new TreeSet<>(matrix.columns()))
                .and(Clause.Choice.of(Field.KIND, reach.kind().code()));
    }

    /** What must be said beside it. */
    public List<Caveat> caveats() {
        long told = matrix.totals().values().stream()
                .filter(total -> total >= Cell.FEWEST_FOR_SHARE)
                .count();
        List<Caveat> caveats = new ArrayList<>(new Caveats(corpus)
                .add(CaveatCode.REACH_BASE, told, matrix.columns().size())
                .list());
        caveats.addAll(matrix.caveats());
        caveats.sort(Comparator.comparing(Caveat::code));
        return caveats;
    }

    private List<Cell> cells(int row, int kind) {
        return IntStream.range(0, matrix.columns().size())
                .mapToObj(column -> matrix.cell(row, column, kind))
                .toList();
    }
}

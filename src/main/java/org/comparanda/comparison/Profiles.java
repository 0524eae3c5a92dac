package org.comparanda.comparison;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.comparanda.comparison.ProfileLine.Section;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Programme;

/** Countries side by side, each in one line a fact. */
public final class Profiles {

    private static final int FEWEST_COUNTRIES = 2;
    private static final int MOST_COUNTRIES = 6;
    private static final int THEMES_OF_A_KIND = 5;

    private final Corpus corpus;
    private final Matrix matrix;

    private Profiles(Corpus corpus, Matrix matrix) {
        this.corpus = corpus;
        this.matrix = matrix;
    }

    /**
     * The countries that the filter names.
     *
     * @throws SenselessComparisonException unless it names two to six
     */
    public static Profiles of(Corpus corpus, Basis basis) {
        int named =
                basis.chosen(Field.COUNTRY).map(countries -> countries.size()).orElse(0);
        if (named < FEWEST_COUNTRIES || named > MOST_COUNTRIES) {
            throw new SenselessComparisonException(
                    Field.COUNTRY.code(),
                    basis.chosen(Field.COUNTRY)
                            .map(countries -> String.join(",", countries))
                            .orElse(""),
                    "Profiles stand side by side for 2 to 6 countries; country names " + named);
        }
        return new Profiles(corpus, Matrix.ofThemesByCountry(corpus, basis));
    }

    /** Country by country, section by section. */
    public List<ProfileLine> rows() {
        List<ProfileLine> lines = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            String country = matrix.columns().get(column);
            int total = matrix.totals().get(country);
            lines.add(new ProfileLine(
                    country, Section.EVIDENCE, 1, total, matrix.readingOf(column), null, null, null, null));
            List<Programme> programmes = programmes(country);
            for (int i = 0; i < programmes.size(); i++) {
                lines.add(new ProfileLine(
                        country, Section.PROGRAMME, i + 1, total, null, null, null, programmes.get(i), null));
            }
            for (int kind = 0; kind < matrix.kinds().size(); kind++) {
                List<Cell> themes = mostRaised(column, kind);
                for (int i = 0; i < themes.size(); i++) {
                    lines.add(new ProfileLine(
                            country,
                            Section.THEME,
                            i + 1,
                            total,
                            null,
                            matrix.kinds().get(kind),
                            themes.get(i),
                            null,
                            null));
                }
            }
            List<Figure> figures = figures(country);
            for (int i = 0; i < figures.size(); i++) {
                lines.add(
                        new ProfileLine(country, Section.FIGURE, i + 1, total, null, null, null, null, figures.get(i)));
            }
        }
        return lines;
    }

    /** The table that the themes are read from. */
    public Matrix matrix() {
        return matrix;
    }

    /** What must be said beside it, to a reader of this language. */
    public List<Caveat> caveats(Language language) {
        List<String> programmes = matrix.columns().stream()
                .flatMap(country -> programmes(country).stream().map(Programme::id))
                .toList();
        List<Caveat> caveats = new ArrayList<>(matrix.caveats());
        caveats.addAll(new Caveats(corpus)
                .add(CaveatCode.FIGURES_AS_GIVEN)
                .translations(programmes, "summary", language)
                .list());
        caveats.sort(comparing(Caveat::code));
        return caveats;
    }

    /** The themes that most studies raise, the first of the codebook where equally many do. */
    private List<Cell> mostRaised(int column, int kind) {
        return IntStream.range(0, matrix.rows().size())
                .mapToObj(row -> matrix.cell(row, column, kind))
                .filter(Cell::isFound)
                .sorted(comparing((Cell cell) -> -cell.studies()))
                .limit(THEMES_OF_A_KIND)
                .toList();
    }

    private List<Programme> programmes(String country) {
        return rows(corpus.programmes(), Filter.NONE.and(Clause.Choice.of(Field.COUNTRY, country)));
    }

    /** The figures that pass the filter as far as it says anything about figures. */
    private List<Figure> figures(String country) {
        List<Clause> applicable = matrix.basis().filter().clauses().stream()
                .filter(clause -> !(clause instanceof Clause.Choice choice)
                        || corpus.figures().fields().contains(choice.field()))
                .toList();
        return rows(
                corpus.figures(),
                Basis.narrowed(new Filter(applicable), Field.COUNTRY, new TreeSet<>(List.of(country))));
    }

    private static <T> List<T> rows(Table<T> table, Filter filter) {
        return IntStream.of(table.select(filter).rows().toArray())
                .mapToObj(table::row)
                .toList();
    }
}

package org.comparanda.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.SearchResult;

/** What the cells of a table are about: as a filter that lists their findings, and as what a search has to cover. */
final class CellScopes {

    private final Corpus corpus;
    private final Basis basis;
    private final Axis rows;
    private final Axis columns;
    private final SearchLog log;
    private final List<String> themes;

    CellScopes(Corpus corpus, Basis basis, Entries rows, Entries columns) {
        this.corpus = corpus;
        this.basis = basis;
        this.rows = rows.axis();
        this.columns = columns.axis();
        this.log = new SearchLog(corpus);
        this.themes = basis.themes(corpus);
    }

    /** Whether a logged search says that nothing is there: one about all that the cell is about, or about more. */
    Optional<SearchResult> silence(String row, String column) {
        return log.isEmpty() ? Optional.empty() : log.silence(places(row, column), themes(row, column));
    }

    Filter filterOf(Cell cell) {
        return filterOf(cell.row(), cell.column())
                .and(Clause.Choice.of(Field.KIND, cell.kind().code()));
    }

    Filter filterOf(String row, String column) {
        return narrowed(narrowed(basis.filter(), rows, row), columns, column);
    }

    private List<String> themes(String row, String column) {
        if (rows.isTopic()) {
            return themesOf(rows, row);
        }
        return columns.isTopic() ? themesOf(columns, column) : themes;
    }

    private List<String> themesOf(Axis axis, String entry) {
        return axis == Axis.THEME
                ? List.of(entry)
                : corpus.codebook().themesOf(entry).stream()
                        .filter(themes::contains)
                        .toList();
    }

    /** The places that the cell is about; none where they have no bounds. */
    private List<String> places(String row, String column) {
        Optional<List<String>> bounds = Stream.of(placesOf(rows, row), placesOf(columns, column))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<SortedSet<String>> named = basis.chosen(Field.JURISDICTION);
        if (named.isPresent()) {
            return named.get().stream()
                    .filter(place -> bounds.isEmpty()
                            || bounds.get().contains(place)
                            || bounds.get().contains(Chosen.countryOf(corpus, place)))
                    .toList();
        }
        return bounds.orElseGet(
                () -> basis.chosen(Field.COUNTRY).map(List::copyOf).orElseGet(List::of));
    }

    private Optional<List<String>> placesOf(Axis axis, String entry) {
        if (axis == Axis.PROGRAMME) {
            return corpus.programmes().withId(entry).map(programme -> List.of(programme.jurisdiction));
        }
        return axis.isPlace() ? Optional.of(List.of(entry)) : Optional.empty();
    }

    private Filter narrowed(Filter filter, Axis axis, String entry) {
        return switch (axis) {
            case PERIOD -> within(filter, Edtf.parse(entry));
            case DOMAIN -> Basis.narrowed(filter, basis.themeRule().field(), domain(entry));
            default -> Basis.narrowed(filter, axis.field(basis.themeRule()), new TreeSet<>(List.of(entry)));
        };
    }

    private SortedSet<String> domain(String key) {
        List<String> asked = themesOf(Axis.DOMAIN, key);
        boolean whole = asked.size() == corpus.codebook().themesOf(key).size();
        return new TreeSet<>(whole ? List.of(key) : asked);
    }

    /** Periods that overlap two others which overlap each other have a day in both. */
    private static Filter within(Filter filter, Edtf decade) {
        LocalDate first = decade.first();
        LocalDate last = decade.last();
        List<Clause> others = new ArrayList<>();
        for (Clause clause : filter.clauses()) {
            if (clause instanceof Clause.Overlap overlap) {
                first = later(first, overlap.period().first());
                last = earlier(last, overlap.period().last());
            } else {
                others.add(clause);
            }
        }
        boolean whole = first.equals(decade.first()) && last.equals(decade.last());
        others.add(new Clause.Overlap(whole ? decade : new Edtf(first + "/" + last, first, last)));
        return new Filter(others);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

package org.comparanda.launch;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.comparison.Axis;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Cell;
import org.comparanda.comparison.Matrix;
import org.comparanda.comparison.ThemeRule;
import org.comparanda.contribution.DataPackage;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Source;
import org.comparanda.release.Differences;
import org.comparanda.release.Draft;
import org.comparanda.release.ReleaseContent;

/**
 * What a package would change.
 *
 * @param dataset its name
 * @param before the version that is published; null where there is none
 * @param after the version that it offers
 * @param newCountries countries that the comparison does not have yet
 * @param sharedSources addresses of sources of other datasets that have the DOI of one of its own
 * @param rows rows of its tables that are added, changed, withdrawn or removed
 * @param cells cells of the comparison of themes by countries that are not as they were
 */
record Forecast(
        String dataset,
        String before,
        String after,
        List<String> newCountries,
        List<String> sharedSources,
        List<RowChange> rows,
        List<CellChange> cells) {

    private static final String UNKNOWN = "not-in-it";

    /** A row, and what happens to it; the columns that change. */
    record RowChange(String table, String id, String change, List<String> columns) {}

    /** A cell: its state and its studies, which are null where nothing is known. */
    record CellChange(
            String theme,
            String country,
            String kind,
            String stateBefore,
            Integer studiesBefore,
            String stateAfter,
            Integer studiesAfter) {}

    private record Place(String theme, String country, Coded kind) {}

    /**
     * Works out what a package would change.
     *
     * @param published the packages that are published, the version before of this one among them
     */
    static Forecast of(DataPackage offered, List<DataPackage> published, Codebook codebook) {
        String name = offered.descriptor().name();
        Map<String, DataPackage> next = new LinkedHashMap<>();
        published.forEach(one -> next.put(one.descriptor().name(), one));
        DataPackage before = next.put(name, offered);
        ReleaseContent earlier = Draft.of("before", codebook, published);
        ReleaseContent later = Draft.of("after", codebook, next.values());
        Map<Place, Cell> cellsBefore = cells(earlier);
        Map<Place, Cell> cellsAfter = cells(later);
        return new Forecast(
                name,
                before == null ? null : before.descriptor().version(),
                offered.descriptor().version(),
                newCountries(cellsBefore.keySet(), cellsAfter.keySet()),
                sharedSources(offered, published),
                Differences.between(earlier, later).datasets().stream()
                        .flatMap(dataset -> dataset.changes().stream())
                        .map(change -> new RowChange(
                                change.table(), change.id(), change.type().code(), change.fields()))
                        .toList(),
                changed(cellsBefore, cellsAfter));
    }

    /** How many rows of a table something happens to, such as {@code added}. */
    long count(String table, String change) {
        return rows.stream()
                .filter(row -> row.table.equals(table) && row.change.equals(change))
                .count();
    }

    private static Map<Place, Cell> cells(ReleaseContent content) {
        Basis basis = Basis.of(new Filter(List.of()), ThemeRule.ANY);
        Map<Place, Cell> cells = new LinkedHashMap<>();
        Matrix.of(Corpus.of(content), basis, Axis.THEME, Axis.COUNTRY)
                .cells()
                .forEach(cell -> cells.put(new Place(cell.row(), cell.column(), cell.kind()), cell));
        return cells;
    }

    private static List<CellChange> changed(Map<Place, Cell> before, Map<Place, Cell> after) {
        List<CellChange> changes = new ArrayList<>();
        Stream.concat(after.keySet().stream(), before.keySet().stream().filter(place -> !after.containsKey(place)))
                .forEach(place -> {
                    Cell was = before.get(place);
                    Cell is = after.get(place);
                    boolean isNews = was == null ? is.isFound() : is == null || !sameAs(was, is);
                    if (isNews) {
                        changes.add(new CellChange(
                                place.theme,
                                place.country,
                                place.kind.code(),
                                was == null ? UNKNOWN : was.state().code(),
                                was == null ? null : was.studies(),
                                is == null ? UNKNOWN : is.state().code(),
                                is == null ? null : is.studies()));
                    }
                });
        return changes;
    }

    private static boolean sameAs(Cell was, Cell is) {
        return was.state() == is.state() && Objects.equals(was.studies(), is.studies());
    }

    private static List<String> newCountries(Set<Place> before, Set<Place> after) {
        Set<String> known = before.stream().map(Place::country).collect(Collectors.toSet());
        return List.copyOf(after.stream()
                .map(Place::country)
                .filter(country -> !known.contains(country))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> sharedSources(DataPackage offered, List<DataPackage> published) {
        String name = offered.descriptor().name();
        Map<String, Source> own = offered.evidence().sources().stream()
                .filter(source -> source.doi != null)
                .collect(toMap(source -> source.doi.toLowerCase(Locale.ROOT), source -> source, (a, b) -> a));
        return published.stream()
                .filter(other -> !other.descriptor().name().equals(name))
                .flatMap(other -> other.evidence().sources().stream())
                .filter(source -> source.doi != null && own.containsKey(source.doi.toLowerCase(Locale.ROOT)))
                .map(Source::id)
                .sorted()
                .toList();
    }
}

package org.comparanda.comparison;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Forecast;
import org.comparanda.contribution.Forecast.CellChange;
import org.comparanda.contribution.Forecast.RowChange;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Document;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Source;
import org.comparanda.release.Dataset;
import org.comparanda.release.Differences;
import org.comparanda.release.Draft;
import org.comparanda.release.ReleaseContent;

/**
 * What a package would change in what is published. Only the countries that it is about can change, so only what is
 * known of these is counted again, however large the release is.
 */
public final class Effects {

    /** With more findings it takes longer than somebody who wants a report should wait, and more memory. */
    private static final int MOST_IN_PASSING = 20_000;

    private static final String UNKNOWN = "not-in-it";

    private record CellKey(String theme, String country, Coded kind) {}

    private Effects() {}

    /** What a package would change, unless it is so large that whoever wants to know it has to ask for it. */
    public static Optional<Forecast> inPassing(DataPackage offered, ReleaseContent published) {
        return offered.findings().size() > MOST_IN_PASSING ? Optional.empty() : Optional.of(of(offered, published));
    }

    /**
     * Works out what a package would change.
     *
     * @param offered a package without errors
     * @param published what is published, the version before of this one included
     */
    public static Forecast of(DataPackage offered, ReleaseContent published) {
        Dataset next = Draft.dataset(offered);
        Optional<Dataset> before = published.dataset(next.name());
        Set<String> countries = Stream.concat(Stream.of(next), before.stream())
                .flatMap(dataset -> countries(dataset, published.codebook()))
                .collect(toSet());
        List<Dataset> others = published.datasets().stream()
                .filter(dataset -> !dataset.name().equals(next.name()))
                .toList();
        List<Dataset> affected = others.stream()
                .filter(dataset -> countries(dataset, published.codebook()).anyMatch(countries::contains))
                .toList();
        ReleaseContent earlier = Draft.of("before", published.codebook(), with(affected, before));
        ReleaseContent later = Draft.of("after", published.codebook(), with(affected, Optional.of(next)));
        Map<CellKey, Cell> cellsBefore = cells(earlier);
        Map<CellKey, Cell> cellsAfter = cells(later);
        return new Forecast(
                next.name(),
                before.map(dataset -> dataset.version().version).orElse(null),
                next.version().version,
                newCountries(cellsBefore.keySet(), cellsAfter.keySet()),
                sharedSources(next, others),
                rows(earlier, later),
                changed(cellsBefore, cellsAfter));
    }

    /** The countries that a dataset says or looked for something about. */
    private static Stream<String> countries(Dataset dataset, Codebook codebook) {
        Evidence evidence = dataset.evidence();
        return Stream.concat(
                        evidence.findings().stream().map(finding -> finding.jurisdiction),
                        evidence.searches().stream().map(search -> search.jurisdiction))
                .map(codebook.places()::countryOf);
    }

    private static List<Dataset> with(List<Dataset> others, Optional<Dataset> one) {
        return Stream.concat(others.stream(), one.stream()).toList();
    }

    private static List<RowChange> rows(ReleaseContent earlier, ReleaseContent later) {
        return Differences.between(earlier, later).datasets().stream()
                .flatMap(dataset -> dataset.changes().stream())
                .map(change ->
                        new RowChange(change.table(), change.id(), change.type().code(), change.fields()))
                .toList();
    }

    private static Map<CellKey, Cell> cells(ReleaseContent content) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        Matrix.ofThemesByCountry(Corpus.of(content), Basis.of(new Filter(List.of()), ThemeRule.ANY))
                .cells()
                .forEach(cell -> cells.put(new CellKey(cell.row(), cell.column(), cell.kind()), cell));
        return cells;
    }

    private static List<CellChange> changed(Map<CellKey, Cell> before, Map<CellKey, Cell> after) {
        List<CellChange> changes = new ArrayList<>();
        Stream.concat(after.keySet().stream(), before.keySet().stream().filter(key -> !after.containsKey(key)))
                .forEach(key -> {
                    Cell was = before.get(key);
                    Cell is = after.get(key);
                    boolean isNews = was == null ? is.isFound() : is == null || !isSame(was, is);
                    if (isNews) {
                        changes.add(new CellChange(
                                key.theme,
                                key.country,
                                key.kind.code(),
                                was == null ? UNKNOWN : was.state().code(),
                                was == null ? null : was.studies(),
                                is == null ? UNKNOWN : is.state().code(),
                                is == null ? null : is.studies()));
                    }
                });
        return changes;
    }

    private static boolean isSame(Cell was, Cell is) {
        return was.state() == is.state() && Objects.equals(was.studies(), is.studies());
    }

    private static List<String> newCountries(Set<CellKey> before, Set<CellKey> after) {
        Set<String> known = before.stream().map(CellKey::country).collect(toSet());
        return after.stream()
                .map(CellKey::country)
                .filter(country -> !known.contains(country))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> sharedSources(Dataset next, List<Dataset> others) {
        Set<Document> own = next.evidence().sources().stream()
                .flatMap(source -> source.texts().stream())
                .collect(toSet());
        return others.stream()
                .flatMap(other -> other.evidence().sources().stream())
                .filter(source -> source.texts().stream().anyMatch(own::contains))
                .map(Source::id)
                .sorted()
                .toList();
    }
}

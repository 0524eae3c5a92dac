package org.comparanda.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.EvidenceClass;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.Theme;

/**
 * Which entries an axis has. What the filter names is there, empty or not; where it names nothing, all themes of the
 * codebook are there, and all places about which the release says anything, even if the filter leaves one empty.
 */
final class Chosen {

    private Chosen() {}

    static List<String> entries(Corpus corpus, Axis axis, Basis basis) {
        return switch (axis) {
            case THEME -> themes(corpus, basis);
            case DOMAIN -> domains(corpus, basis);
            case COUNTRY -> countries(corpus, basis);
            case JURISDICTION -> jurisdictions(corpus, basis);
            case PROGRAMME -> programmes(corpus, basis);
            case RAISED_BY -> list(Coded.codes(Stakeholder.class), Field.RAISED_BY, basis);
            case EVIDENCE_CLASS -> list(Coded.codes(EvidenceClass.class), Field.EVIDENCE_CLASS, basis);
            case PERIOD -> decades(corpus, basis);
        };
    }

    /** Countries about which nothing stands in the table because their parts do. */
    static List<String> countriesLeftToTheirParts(Corpus corpus, Basis basis) {
        if (basis.chosen(Field.JURISDICTION).isPresent()) {
            return List.of();
        }
        Set<String> known = placesWithEvidence(corpus, basis);
        return known.stream()
                .filter(place -> known.stream().anyMatch(other -> isPartOf(corpus, other, place)))
                .toList();
    }

    private static List<String> themes(Corpus corpus, Basis basis) {
        Set<String> carried =
                Set.copyOf(corpus.findings().dimension(Field.THEME).values());
        return basis.themes(corpus).stream()
                .filter(key -> carried.contains(key)
                        || basis.chosen(basis.themeRule().field())
                                .filter(named -> named.contains(key))
                                .isPresent()
                        || corpus.codebook()
                                .theme(key)
                                .filter((Theme theme) -> "current".equals(theme.status))
                                .isPresent())
                .toList();
    }

    private static List<String> domains(Corpus corpus, Basis basis) {
        Set<String> domains = new LinkedHashSet<>();
        themes(corpus, basis).forEach(key -> corpus.codebook()
                .theme(key)
                .map((Theme theme) -> theme.broader)
                .ifPresent(domains::add));
        return List.copyOf(domains);
    }

    private static List<String> countries(Corpus corpus, Basis basis) {
        Optional<SortedSet<String>> places = basis.chosen(Field.JURISDICTION);
        Set<String> candidates = places.isPresent()
                ? new TreeSet<>(places.get().stream()
                        .map(place -> countryOf(corpus, place))
                        .toList())
                : basis.chosen(Field.COUNTRY)
                        .orElseGet(() -> new TreeSet<>(
                                corpus.findings().dimension(Field.COUNTRY).values()));
        return candidates.stream()
                .filter(country -> basis.allows(Field.COUNTRY, country))
                .toList();
    }

    private static List<String> jurisdictions(Corpus corpus, Basis basis) {
        Optional<SortedSet<String>> named = basis.chosen(Field.JURISDICTION);
        if (named.isEmpty()) {
            Set<String> places = placesWithEvidence(corpus, basis);
            places.removeAll(countriesLeftToTheirParts(corpus, basis));
            return List.copyOf(places);
        }
        for (String part : named.get()) {
            String country = countryOf(corpus, part);
            if (!country.equals(part) && named.get().contains(country)) {
                throw new SenselessComparisonException(
                        Field.JURISDICTION.code(),
                        String.join(",", named.get()),
                        part + " is a part of " + country + ": side by side they would look like two places of one"
                                + " kind; ask for the country or for its parts");
            }
        }
        return named.get().stream()
                .filter(place -> isPlaceAllowed(corpus, basis, place))
                .toList();
    }

    private static Set<String> placesWithEvidence(Corpus corpus, Basis basis) {
        Set<String> places =
                new TreeSet<>(corpus.findings().dimension(Field.JURISDICTION).values());
        places.removeIf(place -> !isPlaceAllowed(corpus, basis, place));
        return places;
    }

    private static List<String> programmes(Corpus corpus, Basis basis) {
        return basis.chosen(Field.PROGRAMME).map(List::copyOf).orElseGet(() -> corpus.programmes().rows().stream()
                .filter(programme -> isPlaceAllowed(corpus, basis, programme.jurisdiction)
                        && basis.allows(Field.PROGRAMME, programme.id())
                        && basis.allows(Field.DATASET, programme.dataset))
                .map(programme -> programme.id())
                .toList());
    }

    private static List<String> list(List<String> codes, Field field, Basis basis) {
        return codes.stream().filter(code -> basis.allows(field, code)).toList();
    }

    private static List<String> decades(Corpus corpus, Basis basis) {
        List<Edtf> periods = basis.filter().clauses().stream()
                .flatMap(clause -> clause instanceof Clause.Overlap overlap ? Stream.of(overlap.period()) : Stream.of())
                .toList();
        return corpus.decades().values().stream()
                .filter(decade ->
                        periods.stream().allMatch(period -> Edtf.parse(decade).overlaps(period)))
                .toList();
    }

    private static boolean isPlaceAllowed(Corpus corpus, Basis basis, String place) {
        return basis.allows(Field.JURISDICTION, place) && basis.allows(Field.COUNTRY, countryOf(corpus, place));
    }

    private static boolean isPartOf(Corpus corpus, String part, String country) {
        return !part.equals(country) && countryOf(corpus, part).equals(country);
    }

    static String countryOf(Corpus corpus, String place) {
        return corpus.codebook().places().countryOf(place);
    }
}

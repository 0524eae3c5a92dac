package org.comparanda.corpus;

import static java.util.function.Function.identity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Places;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Theme;

/** Collects the fields of one table, each with its order and with what selects its values. */
final class Dimensions<T> {

    private final Links links;
    private final List<T> rows;
    private final Map<Field, Dimension> built;

    Dimensions(Links links, List<T> rows) {
        this(links, rows, new EnumMap<>(Field.class));
    }

    private Dimensions(Links links, List<T> rows, Map<Field, Dimension> built) {
        this.links = links;
        this.rows = rows;
        this.built = built;
    }

    Map<Field, Dimension> built() {
        return built;
    }

    /** A field with one value or none, sorted by code. */
    Dimensions<T> value(Field field, Function<T, String> value) {
        return following(field, value, Dimensions::listed);
    }

    /** A field with any number of values, sorted by code. */
    Dimensions<T> values(Field field, Function<T, List<String>> values) {
        return following(field, values, identity());
    }

    /** A field that follows from what many rows share, sorted by code. */
    <K> Dimensions<T> following(Field field, Function<T, K> key, Function<K, List<String>> values) {
        return add(field, Comparator.naturalOrder(), key, values, List::of);
    }

    /** A field of a closed list, in the order of the list. */
    Dimensions<T> enumeration(Field field, Function<T, ? extends Coded> value) {
        Map<String, Integer> order = new HashMap<>();
        return add(
                field,
                Comparator.comparing(order::get),
                value,
                code -> {
                    if (code != null) {
                        order.put(code.code(), ((Enum<?>) code).ordinal());
                    }
                    return listed(code == null ? null : code.code());
                },
                List::of);
    }

    /** Country and jurisdiction of rows with one place; a part is also found by its country. */
    Dimensions<T> place(Function<T, String> place) {
        value(Field.JURISDICTION, place);
        Places known = links.codebook.places();
        return following(Field.COUNTRY, place, code -> List.of(known.countryOf(code)));
    }

    /** The same for rows with any number of places. */
    Dimensions<T> places(Function<T, List<String>> places) {
        values(Field.JURISDICTION, places);
        Places known = links.codebook.places();
        return following(
                Field.COUNTRY,
                places,
                codes -> codes.stream().map(known::countryOf).distinct().toList());
    }

    /** What a row has from the source that it stands in. */
    Dimensions<T> source(Function<T, Source> source) {
        // Looked up once for all fields.
        List<Source> sources = rows.stream().map(source).toList();
        new Dimensions<>(links, sources, built)
                .following(Field.STUDY, identity(), one -> listed(links.studyOf(one)))
                .enumeration(Field.DESIGN, one -> one.design)
                .enumeration(Field.EVIDENCE_CLASS, one -> one.design.evidenceClass())
                .following(Field.PEER_REVIEWED, one -> one.peerReviewed, Dimensions::listed)
                .following(Field.PUBLISHED, one -> one.year, Dimensions::listed)
                .value(Field.LANGUAGE, one -> one.language);
        return this;
    }

    private <K> Dimensions<T> add(
            Field field,
            Comparator<String> order,
            Function<T, K> key,
            Function<K, List<String>> held,
            Function<String, List<String>> selectedBy) {
        built.put(field, Dimension.of(rows, order, key, held, selectedBy));
        return this;
    }

    private static List<String> listed(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    /** Theme, main theme and domain of findings, in the order of the codebook; a domain selects its themes' rows. */
    static Dimensions<Finding> themes(Dimensions<Finding> dimensions) {
        List<String> order = dimensions.links.codebook.themes().stream()
                .map(theme -> theme.key)
                .toList();
        Map<String, Integer> places = new HashMap<>();
        order.forEach(key -> places.put(key, places.size()));
        Comparator<String> byCodebook = Comparator.comparing(places::get);
        Function<String, List<String>> withDomain = key -> Stream.of(Optional.of(key), dimensions.domainOf(key))
                .flatMap(Optional::stream)
                .toList();
        Function<Finding, List<String>> themes = finding -> finding.themes;
        dimensions.add(Field.THEME, byCodebook, themes, identity(), withDomain);
        dimensions.add(Field.MAIN_THEME, byCodebook, Finding::mainTheme, List::of, withDomain);
        return dimensions.add(
                Field.DOMAIN,
                byCodebook,
                themes,
                keys -> keys.stream()
                        .flatMap(key -> dimensions.domainOf(key).stream())
                        .distinct()
                        .toList(),
                List::of);
    }

    private Optional<String> domainOf(String theme) {
        return links.codebook.theme(theme).map((Theme found) -> found.broader);
    }
}

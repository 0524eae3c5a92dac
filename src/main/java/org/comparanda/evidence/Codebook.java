package org.comparanda.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One edition of the codebook with its list of jurisdictions: what codes there are and what they mean. */
public final class Codebook {

    private final String version;
    private final List<Theme> themes;
    private final List<Term> terms;
    private final List<Scheme> schemes;
    private final List<Crosswalk> crosswalk;
    private final Places places;
    private final Map<String, Theme> themeByKey;
    private final Map<String, List<String>> themesOfDomain;
    private final Map<String, Map<String, Term>> termByListAndKey;

    public Codebook(
            String version,
            List<Theme> themes,
            List<Term> terms,
            List<Scheme> schemes,
            List<Crosswalk> crosswalk,
            List<Jurisdiction> jurisdictions) {
        this.version = version;
        this.themes = List.copyOf(themes);
        this.terms = List.copyOf(terms);
        this.schemes = List.copyOf(schemes);
        this.crosswalk = List.copyOf(crosswalk);
        this.places = new Places(jurisdictions);
        this.themeByKey = this.themes.stream().collect(toUnmodifiableMap(theme -> theme.key, identity()));
        this.themesOfDomain = this.themes.stream()
                .filter(theme -> !theme.isDomain())
                .collect(groupingBy(theme -> theme.broader, mapping(theme -> theme.key, toUnmodifiableList())));
        this.termByListAndKey = this.terms.stream()
                .collect(groupingBy(term -> term.list, toUnmodifiableMap(term -> term.key, identity())));
    }

    public String version() {
        return version;
    }

    /** Domains and themes, in the order of the codebook. */
    public List<Theme> themes() {
        return themes;
    }

    /** The values of all closed lists, list by list. */
    public List<Term> terms() {
        return terms;
    }

    public List<Scheme> schemes() {
        return schemes;
    }

    public List<Crosswalk> crosswalk() {
        return crosswalk;
    }

    public Places places() {
        return places;
    }

    /** A domain or theme by its exact key. */
    public Optional<Theme> theme(String key) {
        return Optional.ofNullable(themeByKey.get(key));
    }

    /** Keys of the themes below a domain, in the order of the codebook; empty for anything else. */
    public List<String> themesOf(String domain) {
        return themesOfDomain.getOrDefault(domain, List.of());
    }

    /** Label and definition of a code of a closed list ({@code kinds}, {@code designs} …). */
    public Optional<Term> term(String list, String key) {
        return Optional.ofNullable(termByListAndKey.getOrDefault(list, Map.of()).get(key));
    }
}

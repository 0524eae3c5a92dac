package org.comparanda.comparison;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Theme;

/**
 * What the logged searches say about silence. A search for a country covers its parts as well; a search for a part
 * covers that part only, and the searches of all parts together are no search of the country. A search for all themes,
 * or for a domain, covers each theme below. A union, be it of themes or places, is covered only if each member is.
 */
final class SearchLog {

    private record Scope(String place, String theme) {}

    private final Corpus corpus;
    private final Map<Scope, Set<SearchResult>> results = new HashMap<>();

    SearchLog(Corpus corpus) {
        this.corpus = corpus;
        for (Search search : corpus.searches()) {
            results.computeIfAbsent(
                            new Scope(search.jurisdiction, search.theme), any -> EnumSet.noneOf(SearchResult.class))
                    .add(search.result);
        }
    }

    boolean isEmpty() {
        return results.isEmpty();
    }

    /** Why nothing is there: {@code NONE_FOUND}, {@code NOT_APPLICABLE}, or no search that says so. */
    Optional<SearchResult> silence(Collection<String> places, Collection<String> themes) {
        if (places.isEmpty() || themes.isEmpty()) {
            return Optional.empty();
        }
        boolean applicable = false;
        for (String place : places) {
            for (String theme : themes) {
                Set<SearchResult> said = covering(place, theme);
                if (said.contains(SearchResult.NONE_FOUND)) {
                    applicable = applicable || !said.contains(SearchResult.NOT_APPLICABLE);
                } else if (!said.contains(SearchResult.NOT_APPLICABLE)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(applicable ? SearchResult.NONE_FOUND : SearchResult.NOT_APPLICABLE);
    }

    private Set<SearchResult> covering(String place, String theme) {
        Set<SearchResult> said = EnumSet.noneOf(SearchResult.class);
        String domain = corpus.codebook()
                .theme(theme)
                .map((Theme found) -> found.broader)
                .orElse(theme);
        for (String where : List.of(place, Chosen.countryOf(corpus, place))) {
            for (String about : List.of(theme, domain, Search.ALL_THEMES)) {
                said.addAll(results.getOrDefault(new Scope(where, about), Set.of()));
            }
        }
        return said;
    }
}

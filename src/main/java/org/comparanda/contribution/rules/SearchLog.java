package org.comparanda.contribution.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Search;

/** Where nothing was found, the search log tells whether anybody looked. */
final class SearchLog implements Rule {

    private static final Location LOG =
            Location.of(PackageTables.SEARCHES.format().file());

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        if (dataPackage.searches().isEmpty()) {
            String message = "no searches are logged: a theme without findings may be one that nobody looked for";
            return Stream.of(Issue.info("search-log-missing", LOG, null, null, message)
                    .hint("log what was searched, where and how, in searches.csv"));
        }
        Set<String> looked = new HashSet<>();
        dataPackage.findings().forEach(row -> looked.addAll(row.value().themes));
        dataPackage.searches().forEach(row -> looked.add(row.value().theme));
        List<String> open = codebook.themes().stream()
                .filter(theme -> !theme.isDomain() && !looked.contains(theme.key))
                .map(theme -> theme.key)
                .toList();
        if (looked.contains(Search.ALL_THEMES) || open.isEmpty()) {
            return Stream.empty();
        }
        String message = "the search log is incomplete: " + open.size() + " themes have neither a finding nor a search";
        return Stream.of(Issue.info("search-log-incomplete", LOG, "theme", String.join(", ", open), message)
                .hint("log the searches for them, or one for all"));
    }
}

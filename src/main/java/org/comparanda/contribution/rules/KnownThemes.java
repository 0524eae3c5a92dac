package org.comparanda.contribution.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.Theme;

/** Findings and searches take themes of the codebook, not domains, and a finding takes three at most. */
final class KnownThemes implements Rule {

    private static final int MOST = 3;

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return Stream.concat(
                dataPackage.findings().stream()
                        .flatMap(row -> Stream.concat(
                                tooMany(row),
                                row.value().themes.stream().flatMap(key -> check(row.at(), "themes", key, codebook)))),
                dataPackage.searches().stream()
                        .filter(row ->
                                row.value().theme != null && !row.value().theme.equals(Search.ALL_THEMES))
                        .flatMap(row -> check(row.at(), "theme", row.value().theme, codebook)));
    }

    private static Stream<Issue> tooMany(Row<Finding> row) {
        List<String> themes = row.value().themes;
        return themes.size() <= MOST
                ? Stream.empty()
                : Stream.of(Issue.error(
                                "too-many-themes",
                                row.at(),
                                "themes",
                                String.join("|", themes),
                                themes.size() + " themes; a finding has " + MOST + " at most")
                        .hint("keep those that would have to change first, or make two findings of it"));
    }

    private static Stream<Issue> check(Location at, String column, String key, Codebook codebook) {
        Optional<Theme> theme = codebook.theme(key);
        if (theme.isEmpty()) {
            List<String> themes = codebook.themes().stream()
                    .filter(known -> !known.isDomain())
                    .map(known -> known.key)
                    .toList();
            return Stream.of(
                    Issue.error("unknown-theme", at, column, key, "'" + key + "' is not a theme of the codebook")
                            .hint("see codebook/themes.csv")
                            .suggest(Nearest.to(key, themes)));
        }
        if (theme.get().isDomain()) {
            return Stream.of(Issue.error("domain-as-theme", at, column, key, "'" + key + "' is a domain, not a theme")
                    .hint("take one of its themes: " + String.join(", ", codebook.themesOf(key))));
        }
        return Stream.empty();
    }
}

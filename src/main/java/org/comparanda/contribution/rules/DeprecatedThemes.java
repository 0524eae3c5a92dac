package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.evidence.Codebook;

/** A theme that the codebook keeps for older data only is not given to new findings. */
final class DeprecatedThemes implements Rule {

    private static final String DEPRECATED = "deprecated";

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.findings().stream().flatMap(row -> row.value().themes.stream()
                .filter(key -> codebook.theme(key)
                        .filter(theme -> DEPRECATED.equals(theme.status))
                        .isPresent())
                .map(key -> Issue.warning(
                                "theme-deprecated",
                                row.at(),
                                "themes",
                                key,
                                "the codebook keeps '" + key + "' for older data only")
                        .hint("take the theme that codebook/themes.csv names in its place")));
    }
}

package org.comparanda.contribution.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Source;

/** One text is one source, so that it is counted once. */
final class DoubledSources implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Map<String, Row<Source>> seen = new HashMap<>();
        return dataPackage.sources().stream()
                .filter(row -> row.value().doi != null)
                .flatMap(row -> {
                    Row<Source> above = seen.putIfAbsent(row.value().doi.toLowerCase(Locale.ROOT), row);
                    return above == null ? Stream.empty() : Stream.of(issue(row, above));
                });
    }

    private static Issue issue(Row<Source> row, Row<Source> above) {
        String message = "the source on line " + above.at().line() + " has the same DOI";
        return Issue.warning("source-doubled", row.at(), "doi", row.value().doi, message)
                .hint("keep one of the two and let findings name it");
    }
}

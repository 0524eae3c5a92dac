package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Source;

/** Whoever doubts a finding has to be able to find the text. */
final class FindableSources implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.sources().stream()
                .filter(row -> !hasAddress(row.value()))
                .map(FindableSources::issue);
    }

    private static boolean hasAddress(Source source) {
        return source.doi != null || source.isbn != null || source.url != null || source.readAt != null;
    }

    private static Issue issue(Row<Source> row) {
        Source source = row.value();
        if (source.container == null || source.year == null) {
            return Issue.error("source-not-findable", row.at(), "doi", null, "nobody could find this source")
                    .hint("give a doi, isbn, url or read_at; failing all of them title, container and year");
        }
        String message = "the source has no doi, isbn or address; it is found by title, container and year only";
        return Issue.warning("source-hard-to-find", row.at(), "doi", null, message)
                .hint("give a doi, isbn, url or read_at if there is one");
    }
}

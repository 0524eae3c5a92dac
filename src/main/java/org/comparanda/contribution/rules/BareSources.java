package org.comparanda.contribution.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;

/** A source says who wrote it and when, as far as this was seen. Laws have no authors. */
final class BareSources implements Rule {

    private static final Set<SourceType> NOT_WRITTEN_BY_ANYONE = Set.of(SourceType.LEGISLATION, SourceType.BILL);

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.sources().stream().flatMap(row -> Stream.concat(authors(row), year(row)));
    }

    private static Stream<Issue> authors(Row<Source> row) {
        Source source = row.value();
        if (!source.authors.isEmpty() || source.type == null || NOT_WRITTEN_BY_ANYONE.contains(source.type)) {
            return Stream.empty();
        }
        return Stream.of(Issue.warning("authors-missing", row.at(), "authors", null, "the source has no authors")
                .hint("give them as Family Given, or the body that answers for the text as {Institution}"));
    }

    private static Stream<Issue> year(Row<Source> row) {
        return row.value().year != null
                ? Stream.empty()
                : Stream.of(Issue.warning("year-missing", row.at(), "year", null, "the source has no year")
                        .hint("give the year in which it was published; without one it is in no time series"));
    }
}

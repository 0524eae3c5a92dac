package org.comparanda.contribution.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Document;
import org.comparanda.evidence.Source;

/** One text is one source, so that it is counted once. */
final class DoubledSources implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Map<Document, Row<Source>> seen = new HashMap<>();
        return dataPackage.sources().stream().flatMap(row -> row.value().texts().stream()
                .flatMap(text -> Optional.ofNullable(seen.putIfAbsent(text, row)).stream()
                        .map(above -> issue(row, text, above))));
    }

    private static Issue issue(Row<Source> row, Document text, Row<Source> above) {
        String message = "the source on line " + above.at().line() + " has the same " + text.name();
        return Issue.warning(
                        "source-doubled", row.at(), text.scheme(), row.value().written(text), message)
                .hint("keep one of the two and let findings name it");
    }
}

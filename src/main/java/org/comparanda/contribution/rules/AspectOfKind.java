package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;

/** A recommendation is neither a cause nor a result; a barrier or enabler is one of them. */
final class AspectOfKind implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.findings().stream()
                .filter(row -> row.value().kind != null)
                .flatMap(row -> row.value().kind == Kind.RECOMMENDATION ? unexpected(row) : missing(row));
    }

    private static Stream<Issue> unexpected(Row<Finding> row) {
        if (row.value().aspect == null) {
            return Stream.empty();
        }
        String aspect = row.value().aspect.code();
        return Stream.of(Issue.error("aspect-unexpected", row.at(), "aspect", aspect, "a recommendation has no aspect")
                .hint("leave the cell empty"));
    }

    private static Stream<Issue> missing(Row<Finding> row) {
        if (row.value().aspect != null) {
            return Stream.empty();
        }
        String message = "the finding does not say whether it is a cause or a result";
        return Stream.of(Issue.warning("aspect-missing", row.at(), "aspect", null, message)
                .hint("write determinant for a cause or condition, outcome for a result reached or missed"));
    }
}

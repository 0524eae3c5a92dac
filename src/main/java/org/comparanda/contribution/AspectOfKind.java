package org.comparanda.contribution;

import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;

/** A recommendation is neither a cause nor a result. */
final class AspectOfKind implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.findings().stream()
                .filter(row -> row.value().kind == Kind.RECOMMENDATION && row.value().aspect != null)
                .map(AspectOfKind::issue);
    }

    private static Issue issue(Row<Finding> row) {
        String aspect = row.value().aspect.code();
        return Issue.error("aspect-unexpected", row.at(), "aspect", aspect, "a recommendation has no aspect")
                .hint("leave the cell empty");
    }
}

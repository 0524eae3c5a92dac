package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.evidence.RelationType;

/** Two texts of one study are one piece of evidence: they restate each other; only another study can corroborate. */
final class RelationStudies implements NeighbourRule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        return Ends.of(dataPackage, neighbours)
                .flatMap(ends -> ends.withinOneStudy().stream().flatMap(within -> check(ends, within)));
    }

    private static Stream<Issue> check(Ends ends, boolean within) {
        RelationType type = ends.type();
        boolean symmetric = type == RelationType.CORROBORATES || type == RelationType.CONTRADICTS;
        if (symmetric && within) {
            String study = ends.subject().source().study;
            return Stream.of(Issue.error(
                            "relation-within-study",
                            ends.row().at(),
                            "relation",
                            type.code(),
                            "both findings are of the study " + study)
                    .hint("it joins findings of different studies; take restates, or take the row out"));
        }
        if (type == RelationType.RESTATES && !within) {
            return Stream.of(Issue.error(
                            "relation-across-studies",
                            ends.row().at(),
                            "relation",
                            type.code(),
                            "the findings are of different studies")
                    .hint("it joins texts of one study; take corroborates, or give both sources one study"));
        }
        return Stream.empty();
    }
}

package org.comparanda.contribution.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Claim;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationType;

/** What answers, or goes on from, or ends something is not older than that. */
final class RelationAges implements NeighbourRule {

    private static final Set<RelationType> LOOKS_BACK =
            Set.of(RelationType.ADDRESSES, RelationType.PERSISTS_FROM, RelationType.RESOLVES);

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        return Ends.of(dataPackage, neighbours)
                .filter(ends -> LOOKS_BACK.contains(ends.type()))
                .flatMap(RelationAges::check);
    }

    private static Stream<Issue> check(Ends ends) {
        Integer from = year(ends.subject());
        Integer to = year(ends.object());
        if (from == null || to == null || from >= to) {
            return Stream.empty();
        }
        Relation relation = ends.row().value();
        String message = relation.subject + " was published in " + from + ", " + relation.object + " only in " + to;
        return Stream.of(Issue.warning("relation-older", ends.row().at(), "relation", relation.type.code(), message)
                .hint("look again at the direction and at the years of the sources"));
    }

    private static Integer year(Claim claim) {
        return claim.source() == null ? null : claim.source().year;
    }
}

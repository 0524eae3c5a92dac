package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.RelationType;

/** What a relation means says what it can join: a recommendation addresses a barrier, not the other way round. */
final class RelationKinds implements NeighbourRule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        return Ends.of(dataPackage, neighbours).flatMap(RelationKinds::check);
    }

    private static Stream<Issue> check(Ends ends) {
        Kind from = ends.subject().finding().kind;
        Kind to = ends.object().finding().kind;
        if (from == null || to == null || fits(ends.type(), from, to)) {
            return Stream.empty();
        }
        String message = "it leads from a " + from.code() + " to a " + to.code();
        return Stream.of(Issue.error(
                        "relation-wrong-kinds",
                        ends.row().at(),
                        "relation",
                        ends.type().code(),
                        message)
                .hint(asks(ends.type())));
    }

    private static boolean fits(RelationType type, Kind from, Kind to) {
        return switch (type) {
            case ADDRESSES -> from == Kind.RECOMMENDATION && to == Kind.BARRIER;
            case RESOLVES -> from != Kind.RECOMMENDATION && to == Kind.BARRIER;
            case CONTRADICTS -> (from == Kind.RECOMMENDATION) == (to == Kind.RECOMMENDATION);
            case PERSISTS_FROM, CORROBORATES, RESTATES -> from == to;
        };
    }

    private static String asks(RelationType type) {
        return switch (type) {
            case ADDRESSES -> "it leads from the recommendation to the barrier";
            case RESOLVES -> "it leads from the finding that says so to the barrier that is gone";
            case CONTRADICTS -> "claims contradict claims, and recommendations contradict recommendations";
            case PERSISTS_FROM, CORROBORATES, RESTATES -> "it joins two findings of one kind";
        };
    }
}

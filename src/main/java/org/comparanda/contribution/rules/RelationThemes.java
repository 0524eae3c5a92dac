package org.comparanda.contribution.rules;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.evidence.Relation;

/** What bears on each other has something in common; a recommendation takes the themes of what it asks to change. */
final class RelationThemes implements NeighbourRule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        return Ends.of(dataPackage, neighbours).flatMap(RelationThemes::check);
    }

    private static Stream<Issue> check(Ends ends) {
        List<String> from = ends.subject().finding().themes;
        List<String> to = ends.object().finding().themes;
        if (from.isEmpty() || to.isEmpty() || from.stream().anyMatch(to::contains)) {
            return Stream.empty();
        }
        Relation relation = ends.row().value();
        String message = relation.subject + " is about " + String.join(", ", from) + ", " + relation.object + " about "
                + String.join(", ", to);
        return Stream.of(
                Issue.warning("relation-no-common-theme", ends.row().at(), "relation", relation.type.code(), message)
                        .hint("look again at the relation and at the themes of both findings"));
    }
}

package org.comparanda.contribution.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationType;

/** No finding comes, over other findings, from itself; and what holds both ways is stored once. */
final class RelationCircles implements Rule {

    private static final Set<RelationType> BOTH_WAYS = Set.of(RelationType.CORROBORATES, RelationType.CONTRADICTS);

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return Arrays.stream(RelationType.values()).flatMap(type -> {
            List<Row<Relation>> rows = dataPackage.relations().stream()
                    .filter(row -> row.value().type == type
                            && row.value().subject != null
                            && row.value().object != null
                            && !row.value().subject.equals(row.value().object))
                    .toList();
            return BOTH_WAYS.contains(type) ? doubled(rows) : circular(rows);
        });
    }

    private static Stream<Issue> doubled(List<Row<Relation>> rows) {
        Map<String, Row<Relation>> seen = new HashMap<>();
        rows.forEach(row -> seen.putIfAbsent(row.value().subject + ' ' + row.value().object, row));
        return rows.stream().flatMap(row -> {
            Row<Relation> other = seen.get(row.value().object + ' ' + row.value().subject);
            return other == null || other.at().line() >= row.at().line()
                    ? Stream.empty()
                    : Stream.of(Issue.error(
                                    "relation-doubled",
                                    row.at(),
                                    "object",
                                    row.value().object,
                                    "it stands the other way round on line "
                                            + other.at().line())
                            .hint("it holds both ways and is stored once: take this row out"));
        });
    }

    private static Stream<Issue> circular(List<Row<Relation>> rows) {
        return new Circles(rows).closing().stream().map(row -> Issue.error(
                        "relation-circular",
                        row.at(),
                        "object",
                        row.value().object,
                        "it closes a circle: " + row.value().object + " leads back to " + row.value().subject)
                .hint("take out the relation of the circle that no source supports"));
    }
}

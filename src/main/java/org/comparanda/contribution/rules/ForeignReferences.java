package org.comparanda.contribution.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Relation;

/** What a package names of other datasets is published there. */
final class ForeignReferences implements NeighbourRule {

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+$");

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        String own = dataPackage.descriptor().name();
        if (!neighbours.areKnown() || own == null) {
            return Stream.empty();
        }
        return dataPackage.relations().stream()
                .flatMap(row -> Stream.concat(
                        check(row, "subject", row.value().subject, own, neighbours),
                        check(row, "object", row.value().object, own, neighbours)));
    }

    private static Stream<Issue> check(Row<Relation> row, String column, String id, String own, Neighbours neighbours) {
        String dataset = id == null ? own : NUMBER.matcher(id).replaceFirst("");
        if (dataset.equals(own) || neighbours.claim(id, own).isPresent()) {
            return Stream.empty(); // Those of this package are looked at by another rule.
        }
        String message = neighbours.have(dataset)
                ? "the dataset " + dataset + " has no finding '" + id + "'"
                : "there is no dataset " + dataset;
        return Stream.of(Issue.error("unknown-id", row.at(), column, id, message)
                .hint("publish what it points to before or together with this package"));
    }
}

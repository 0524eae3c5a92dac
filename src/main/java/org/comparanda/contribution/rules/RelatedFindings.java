package org.comparanda.contribution.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Keys;
import org.comparanda.contribution.PackageTables;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.Relation;

/** A relation joins two findings, and those of this dataset are in it; the others are known only when published. */
final class RelatedFindings implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Set<String> own = Keys.of(PackageTables.FINDINGS.format(), "id", dataPackage.findings());
        String prefix = dataPackage.descriptor().name();
        return dataPackage.relations().stream().flatMap(row -> Stream.of(
                        end(row, "subject", row.value().subject, prefix, own),
                        end(row, "object", row.value().object, prefix, own),
                        itself(row))
                .flatMap(issues -> issues));
    }

    private static Stream<Issue> end(Row<Relation> row, String column, String id, String prefix, Set<String> own) {
        if (id == null || own.contains(id) || !id.replaceFirst("-[0-9]+$", "").equals(prefix)) {
            return Stream.empty();
        }
        return Stream.of(
                Issue.error("broken-reference", row.at(), column, id, "'" + id + "' is not in the table of findings")
                        .hint("name a finding that is there")
                        .suggest(Nearest.to(id, own)));
    }

    private static Stream<Issue> itself(Row<Relation> row) {
        Relation relation = row.value();
        return relation.subject == null || !relation.subject.equals(relation.object)
                ? Stream.empty()
                : Stream.of(Issue.error(
                                "related-to-itself",
                                row.at(),
                                "object",
                                relation.object,
                                "a finding is related to itself")
                        .hint("name another finding, or take the row out"));
    }
}

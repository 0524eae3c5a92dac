package org.comparanda.contribution.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Withdrawal;

/** A withdrawn id is never given again, and nothing stands in its own place. */
final class WithdrawnIds implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Set<String> used = new HashSet<>();
        dataPackage.findings().forEach(row -> used.add(row.value().id));
        dataPackage.figures().forEach(row -> used.add(row.value().id));
        dataPackage.searches().forEach(row -> used.add(row.value().id));
        return dataPackage.withdrawals().stream()
                .filter(row -> row.value().id != null)
                .flatMap(row -> Stream.concat(inUse(row, used), byItself(row)));
    }

    private static Stream<Issue> inUse(Row<Withdrawal> row, Set<String> used) {
        String id = row.value().id;
        return !used.contains(id)
                ? Stream.empty()
                : Stream.of(Issue.error(
                                "withdrawn-id-used",
                                row.at(),
                                "id",
                                id,
                                "'" + id + "' is withdrawn, and there is a row with it")
                        .hint("give that row a new id, or take the withdrawal out"));
    }

    private static Stream<Issue> byItself(Row<Withdrawal> row) {
        String id = row.value().id;
        return !id.equals(row.value().replacedBy)
                ? Stream.empty()
                : Stream.of(
                        Issue.error("replaced-by-itself", row.at(), "replaced_by", id, "'" + id + "' replaces itself")
                                .hint("name what stands in its place, or leave the cell empty"));
    }
}

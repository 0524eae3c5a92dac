package org.comparanda.contribution.rules;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.PackageTable;
import org.comparanda.contribution.PackageTables;
import org.comparanda.contribution.PublishedBefore;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;

/** Whoever asks for an id that was published once is told what became of it: it is kept, or withdrawn for a reason. */
final class KeptIds implements NeighbourRule {

    private static final String WITHDRAWN = PackageTables.WITHDRAWALS.format().file();

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        return neighbours.before(dataPackage.descriptor().name()).stream()
                .flatMap(before -> check(dataPackage, before.evidence()));
    }

    private static Stream<Issue> check(DataPackage dataPackage, Evidence before) {
        Evidence now = dataPackage.evidence();
        Set<String> withdrawn = now.withdrawals().stream().map(row -> row.id).collect(Collectors.toSet());
        Set<String> withdrawnBefore =
                before.withdrawals().stream().map(row -> row.id).collect(Collectors.toSet());
        Set<String> kept = ids(now).collect(Collectors.toSet());
        return Stream.of(
                        ids(before)
                                .filter(id -> !kept.contains(id) && !withdrawn.contains(id))
                                .map(KeptIds::dropped),
                        withdrawnBefore.stream()
                                .filter(id -> !withdrawn.contains(id))
                                .map(PublishedBefore::forgotten),
                        givenAgain(PackageTables.FINDINGS, row -> row.id, dataPackage, withdrawnBefore),
                        givenAgain(PackageTables.FIGURES, row -> row.id, dataPackage, withdrawnBefore),
                        givenAgain(PackageTables.SEARCHES, row -> row.id, dataPackage, withdrawnBefore))
                .flatMap(issues -> issues);
    }

    private static Stream<String> ids(Evidence evidence) {
        return Stream.of(
                        evidence.findings().stream().map(row -> row.id),
                        evidence.figures().stream().map(row -> row.id),
                        evidence.searches().stream().map(row -> row.id))
                .flatMap(ids -> ids);
    }

    private static Issue dropped(String id) {
        String message = "'" + id + "' is published, and is neither here nor withdrawn";
        return Issue.error("id-dropped", Location.of(WITHDRAWN), "id", id, message)
                .hint("put it back, or withdraw it with a date and a reason");
    }

    private static <T extends PublishedRow> Stream<Issue> givenAgain(
            PackageTable<T> table, Function<T, String> ids, DataPackage dataPackage, Set<String> withdrawnBefore) {
        return table.in().apply(dataPackage).stream()
                .filter(row -> withdrawnBefore.contains(ids.apply(row.value())))
                .map(row -> PublishedBefore.withdrawn(row.at(), "id", ids.apply(row.value())));
    }
}

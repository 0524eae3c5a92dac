package org.comparanda.release;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.PublishedBefore;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Withdrawal;

/** An id means the same for good: it is not given to something else, and not given again once it is withdrawn. */
final class IdentityRule {

    private IdentityRule() {}

    /**
     * Checks an offer.
     *
     * @param taken ids of what is published, and of packages that are published together with this one
     * @param withdrawnBefore the ids that earlier versions have withdrawn
     */
    static Stream<Issue> check(Offer offer, Map<String, Identity> taken, Set<String> withdrawnBefore) {
        Set<String> withdrawn = offer.dataPackage().withdrawals().stream()
                .map(row -> row.value().id)
                .collect(toSet());
        return Stream.of(
                        offer.identities().values().stream().flatMap(row -> takenByAnother(row, taken)),
                        offer.identities().values().stream().flatMap(row -> withdrawn(row, withdrawn, withdrawnBefore)),
                        withdrawnBefore.stream()
                                .filter(id -> !withdrawn.contains(id))
                                .map(PublishedBefore::forgotten),
                        offer.dataPackage().withdrawals().stream().flatMap(row -> neverPublished(row, taken)))
                .flatMap(issues -> issues);
    }

    private static Stream<Issue> takenByAnother(Row<Identity> row, Map<String, Identity> taken) {
        Identity offered = row.value();
        Identity known = taken.get(offered.id);
        if (known == null || known.sameAs(offered)) {
            return Stream.empty();
        }
        String message = "'" + offered.id + "' is the id of a " + known.kind + " of dataset " + known.dataset;
        return Stream.of(Issue.error("id-taken", row.at(), null, offered.id, message)
                .hint("give this " + offered.kind + " an id of its own"));
    }

    private static Stream<Issue> withdrawn(Row<Identity> row, Set<String> now, Set<String> before) {
        String id = row.value().id;
        if (!now.contains(id) && !before.contains(id)) {
            return Stream.empty();
        }
        return Stream.of(PublishedBefore.withdrawn(row.at(), null, id));
    }

    private static Stream<Issue> neverPublished(Row<Withdrawal> row, Map<String, Identity> taken) {
        Withdrawal withdrawal = row.value();
        Identity known = taken.get(withdrawal.id);
        if (known != null && known.dataset.equals(withdrawal.dataset)) {
            return Stream.empty();
        }
        String message = "'" + withdrawal.id + "' was never published by " + withdrawal.dataset;
        return Stream.of(Issue.error("unknown-withdrawn-id", row.at(), "id", withdrawal.id, message)
                .hint("list only what this dataset published; leave out a row that was never published"));
    }
}

package org.comparanda.release;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Nearest;

/** What a package points to over all datasets is published, or published together with it. */
final class ReferenceRule {

    private final Map<String, Identity> known;

    /** Checks against all that is known once the offers are published. */
    ReferenceRule(Map<String, Identity> known) {
        this.known = known;
    }

    Stream<Issue> check(Offer offer) {
        return Stream.of(
                        offer.dataPackage().relations().stream().flatMap(row -> Stream.of(
                                        finding(offer, row, "subject", relation -> relation.subject),
                                        finding(offer, row, "object", relation -> relation.object))
                                .flatMap(issues -> issues)),
                        offer.dataPackage().translations().stream()
                                .flatMap(row -> any(offer, row, "id", translation -> translation.id)),
                        offer.dataPackage().withdrawals().stream()
                                .flatMap(row -> any(offer, row, "replaced_by", withdrawal -> withdrawal.replacedBy)))
                .flatMap(issues -> issues);
    }

    private <T> Stream<Issue> finding(Offer offer, Row<T> row, String column, Function<T, String> reference) {
        String id = reference.apply(row.value());
        Identity identity = known.get(id);
        if (identity != null && !identity.kind.equals(Identity.FINDING)) {
            String message = "'" + id + "' is a " + identity.kind + ", and relations hold between findings";
            return Stream.of(Issue.error("not-a-finding", row.at(), column, id, message));
        }
        return any(offer, row, column, reference);
    }

    private <T> Stream<Issue> any(Offer offer, Row<T> row, String column, Function<T, String> reference) {
        String id = reference.apply(row.value());
        if (id == null || known.containsKey(id)) {
            return Stream.empty();
        }
        Set<String> own = offer.identities().keySet();
        return Stream.of(Issue.error("unknown-id", row.at(), column, id, "no dataset has '" + id + "'")
                .hint("publish what it points to before or together with this package")
                .suggest(Nearest.to(id, own)));
    }
}

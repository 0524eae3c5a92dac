package org.comparanda.release;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Report;
import org.comparanda.contribution.Row;

/**
 * A package that may become a new version of its dataset.
 *
 * @param dataPackage what is offered
 * @param digest what tells its content from any other
 * @param identities what it gives ids and addresses to, by these
 */
record Offer(DataPackage dataPackage, String digest, Map<String, Row<Identity>> identities) {

    static Offer of(DataPackage dataPackage, String digest) {
        return new Offer(
                dataPackage,
                digest,
                Identity.in(dataPackage)
                        .collect(toMap(
                                row -> row.value().id, row -> row, (first, doubled) -> first, LinkedHashMap::new)));
    }

    String name() {
        return dataPackage.descriptor().name();
    }

    String version() {
        return dataPackage.descriptor().version();
    }

    Refusal refused(Collection<Issue> issues) {
        return new Refusal(name(), version(), new Report(List.copyOf(issues)));
    }

    /** Every id and address that it gives or points to. */
    Stream<String> mentioned() {
        return Stream.of(
                        identities.keySet().stream(),
                        dataPackage.relations().stream().map(row -> row.value().subject),
                        dataPackage.relations().stream().map(row -> row.value().object),
                        dataPackage.translations().stream().map(row -> row.value().id),
                        dataPackage.withdrawals().stream().map(row -> row.value().id),
                        dataPackage.withdrawals().stream().map(row -> row.value().replacedBy))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull);
    }
}

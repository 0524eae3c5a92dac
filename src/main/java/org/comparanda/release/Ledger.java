package org.comparanda.release;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comparanda.evidence.Evidence;
import org.hibernate.StatelessSession;

/** What was published before, as far as it bears on what may be published now. */
final class Ledger {

    private final StatelessSession session;

    Ledger(StatelessSession session) {
        this.session = session;
    }

    /** All versions of a dataset. */
    List<DatasetVersion> versionsOf(String dataset) {
        return DatasetVersion.versionsOf(session, dataset);
    }

    Evidence evidenceOf(DatasetVersion version) {
        return new EvidenceReader(session).read(version);
    }

    /** The version of a dataset that is served now. */
    Optional<Dataset> newestOf(String dataset) {
        return VersionRule.newest(versionsOf(dataset)).map(version -> new Dataset(version, evidenceOf(version)));
    }

    /** Which of these ids and addresses are taken, and by what. */
    Map<String, Identity> identities(Collection<String> ids) {
        return Rows.of(session, Identity.class, "where id = any(cast(:ids as text[]))")
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultStream()
                .collect(toMap(identity -> identity.id, identity()));
    }

    /** The ids that some version of a dataset has withdrawn. */
    Set<String> withdrawnFrom(String dataset) {
        return new TreeSet<>(session.createSelectionQuery(
                        "select distinct id from Withdrawal where dataset = :dataset", String.class)
                .setParameter("dataset", dataset)
                .getResultList());
    }
}

package org.comparanda.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Report;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.PartsDigest;
import org.hibernate.StatelessSession;

/** One attempt to publish, within a transaction. */
final class Publishing {

    /** Names the lock that processes take to publish one after the other. Any number will do, but for good. */
    private static final long LOCK = 0x636f6d706172616eL;

    private final StatelessSession session;
    private final Clock clock;
    private final Instant now;
    private final Editions editions;

    Publishing(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
        // What the database keeps, so that what is loaded equals what was published.
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        this.editions = new Editions(session);
    }

    Publication publish(Codebook codebook, List<DataPackage> packages) {
        lock();
        Optional<Release> current = Release.newestFirst(session).stream().findFirst();
        Optional<String> served = current.map(release -> release.number);
        String digest = CodebookCells.digest(codebook);
        Optional<CodebookEdition> known = CodebookEdition.withDigest(session, digest);
        List<Issue> objections = known.isPresent() || current.isEmpty()
                ? List.of()
                : new CodebookRule(session).check(codebook, current.get());
        if (!objections.isEmpty()) {
            Refusal refusal = new Refusal("codebook", codebook.version(), new Report(objections));
            return new Publication(served, false, List.of(), List.of(refusal));
        }
        Admission admission = new Admission(new Ledger(session), packages);
        boolean sameEdition = known.isPresent()
                && current.map(release -> release.edition == known.get().edition)
                        .orElse(false);
        if (admission.admitted().isEmpty() && (sameEdition || current.isEmpty())) {
            return new Publication(served, false, List.of(), admission.refused());
        }
        CodebookEdition edition = known.orElseGet(() -> editions.add(codebook, digest, now));
        List<DatasetVersion> versions = write(admission);
        Release release = release(current, edition, versions);
        return new Publication(Optional.of(release.number), true, versions, admission.refused());
    }

    private void lock() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private List<DatasetVersion> write(Admission admission) {
        // All ids first: packages may point to each other.
        new BulkInsert(session).target("identity", admission.newIdentities());
        EvidenceWriter writer = new EvidenceWriter(session);
        List<DatasetVersion> versions = new ArrayList<>();
        for (Offer offer : admission.admitted()) {
            DatasetVersion version = DatasetVersion.of(offer.dataPackage().descriptor(), offer.digest(), now);
            try {
                writer.write(version, offer.dataPackage());
            } catch (RuntimeException e) {
                throw UnstorableException.of(offer.dataPackage(), e)
                        .<RuntimeException>map(unstorable -> unstorable)
                        .orElse(e);
            }
            versions.add(version);
        }
        return versions;
    }

    private Release release(Optional<Release> current, CodebookEdition edition, List<DatasetVersion> versions) {
        Map<String, DatasetVersion> served = new TreeMap<>();
        current.ifPresent(release ->
                DatasetVersion.servedBy(session, release).forEach(version -> served.put(version.dataset, version)));
        versions.forEach(version -> served.put(version.dataset, version));
        Release release = new Release();
        release.number = ReleaseNumber.next(
                clock,
                Release.newestFirst(session).stream().map(one -> one.number).toList());
        release.ordinal = current.map(before -> before.ordinal).orElse(0) + 1;
        release.publishedAt = now;
        release.edition = edition.edition;
        release.digest = digest(edition, served);
        session.insert(release);
        session.insertMultiple(served.values().stream()
                .map(version -> ReleaseDataset.of(release, version))
                .toList());
        tell(release);
        return release;
    }

    /** Those who listen hear of it when the transaction is done. */
    private void tell(Release release) {
        session.createNativeQuery("select pg_notify(:channel, :number) is null", Boolean.class)
                .setParameter("channel", Publisher.CHANNEL)
                .setParameter("number", release.number)
                .getSingleResult();
    }

    private static String digest(CodebookEdition edition, Map<String, DatasetVersion> served) {
        PartsDigest digest = new PartsDigest().add(edition.digest);
        served.forEach(
                (dataset, version) -> digest.add(dataset).add(version.version).add(version.digest));
        return digest.hex();
    }
}

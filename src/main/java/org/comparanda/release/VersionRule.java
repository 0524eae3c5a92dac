package org.comparanda.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.PublishedBefore;
import org.comparanda.contribution.SemanticVersion;

/** A published version never changes, and versions only go up. */
final class VersionRule {

    private final Ledger ledger;

    VersionRule(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether the offer is what the newest version says already. */
    static boolean isPublished(Offer offer, List<DatasetVersion> versions) {
        return newest(versions)
                .filter(newest -> newest.version.equals(offer.version()) && newest.digest.equals(offer.digest()))
                .isPresent();
    }

    Stream<Issue> check(Offer offer, List<DatasetVersion> versions) {
        Optional<DatasetVersion> same = versions.stream()
                .filter(version -> version.version.equals(offer.version()))
                .findFirst();
        if (same.isPresent() && !same.get().digest.equals(offer.digest())) {
            return changed(offer, same.get());
        }
        return newest(versions)
                .filter(newest -> order(newest).compareTo(SemanticVersion.of(offer.version())) > 0)
                .map(newest -> PublishedBefore.higherVersion(offer.dataPackage().descriptor(), newest.version))
                .stream();
    }

    private Stream<Issue> changed(Offer offer, DatasetVersion published) {
        List<String> differences =
                PublishedBefore.differences(published.descriptor(), ledger.evidenceOf(published), offer.dataPackage());
        return Stream.of(PublishedBefore.otherContent(offer.dataPackage().descriptor(), differences));
    }

    /** The highest of the versions. */
    static Optional<DatasetVersion> newest(List<DatasetVersion> versions) {
        return versions.stream().max(Comparator.comparing(VersionRule::order));
    }

    private static SemanticVersion order(DatasetVersion version) {
        return SemanticVersion.of(version.version);
    }
}

package org.comparanda.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.ContentDifference;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.SemanticVersion;

/** A published version never changes, and versions only go up. */
final class VersionRule {

    /** Differences that are named; more do not help to see what happened. */
    private static final int NAMED = 20;

    private static final Location DESCRIPTOR = Location.of("datapackage.json");

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
                .map(newest -> Issue.error(
                                "lower-version",
                                DESCRIPTOR,
                                "version",
                                offer.version(),
                                "version " + newest.version + " of " + offer.name() + " is published already")
                        .hint("give the package a version above " + newest.version))
                .stream();
    }

    private Stream<Issue> changed(Offer offer, DatasetVersion published) {
        Descriptor offered = offer.dataPackage().descriptor();
        List<String> differences = ContentDifference.inWords(
                published.descriptor(),
                ledger.evidenceOf(published),
                offered,
                offer.dataPackage().evidence(),
                NAMED);
        return Stream.of(Issue.error(
                        "version-is-published",
                        DESCRIPTOR,
                        "version",
                        offer.version(),
                        "version " + offer.version() + " of " + offer.name() + " is published with other content: "
                                + String.join("; ", differences))
                .hint("a published version never changes: raise the version, and say in 'changes' what is new"));
    }

    /** The highest of the versions. */
    static Optional<DatasetVersion> newest(List<DatasetVersion> versions) {
        return versions.stream().max(Comparator.comparing(VersionRule::order));
    }

    private static SemanticVersion order(DatasetVersion version) {
        return SemanticVersion.of(version.version);
    }
}

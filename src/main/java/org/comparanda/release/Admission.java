package org.comparanda.release;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.contribution.ContentDigest;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;

/** Decides which packages become new versions: those that are new and agree with what was published before. */
final class Admission {

    private final Ledger ledger;
    private final List<Offer> admitted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private Map<String, Identity> taken = Map.of();

    Admission(Ledger ledger, List<DataPackage> packages) {
        this.ledger = ledger;
        Set<String> names = new HashSet<>();
        packages.stream()
                .map(dataPackage ->
                        Offer.of(dataPackage, ContentDigest.of(dataPackage.descriptor(), dataPackage.evidence())))
                .sorted(Comparator.comparing(Offer::name))
                .forEach(offer -> {
                    if (names.add(offer.name())) {
                        checkVersion(offer);
                    } else {
                        refuse(offer, twice(offer));
                    }
                });
        checkIdentities();
        ContinuityRule continuity = new ContinuityRule(ledger);
        while (checkReferences() || checkContinuity(continuity)) {
            // What was refused may be what another package points to.
        }
    }

    /** The packages to publish, in the order of their names. */
    List<Offer> admitted() {
        return List.copyOf(admitted);
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /** Ids and addresses that the packages to publish give for the first time. */
    Stream<Identity> newIdentities() {
        return admitted.stream()
                .flatMap(offer -> offer.identities().values().stream())
                .map(row -> row.value())
                .filter(identity -> !taken.containsKey(identity.id));
    }

    private void checkVersion(Offer offer) {
        List<DatasetVersion> versions = ledger.versionsOf(offer.name());
        if (!VersionRule.isPublished(offer, versions)) {
            admitUnless(offer, new VersionRule(ledger).check(offer, versions));
        }
    }

    private void checkIdentities() {
        taken = ledger.identities(admitted.stream().flatMap(Offer::mentioned).collect(toSet()));
        Map<String, Identity> takenSoFar = new HashMap<>(taken);
        for (Offer offer : takeAll()) {
            admitUnless(offer, IdentityRule.check(offer, takenSoFar, ledger.withdrawnFrom(offer.name())));
            if (admitted.contains(offer)) {
                offer.identities().forEach((id, row) -> takenSoFar.put(id, row.value()));
            }
        }
    }

    /** Whether one more package was refused. */
    private boolean checkReferences() {
        ReferenceRule rule = new ReferenceRule(known());
        return refusesSome(rule::check);
    }

    /** Whether one more package was refused. */
    private boolean checkContinuity(ContinuityRule rule) {
        Map<String, Identity> known = known();
        Map<String, Offer> together = admitted.stream().collect(toMap(Offer::name, offer -> offer));
        return refusesSome(offer -> rule.check(offer, together, known));
    }

    /** All ids that are taken once the packages are published. */
    private Map<String, Identity> known() {
        Map<String, Identity> known = new HashMap<>(taken);
        admitted.forEach(offer -> offer.identities().forEach((id, row) -> known.put(id, row.value())));
        return known;
    }

    private boolean refusesSome(Function<Offer, Stream<Issue>> rule) {
        int before = refused.size();
        takeAll().forEach(offer -> admitUnless(offer, rule.apply(offer)));
        return refused.size() > before;
    }

    private List<Offer> takeAll() {
        List<Offer> offers = List.copyOf(admitted);
        admitted.clear();
        return offers;
    }

    private void admitUnless(Offer offer, Stream<Issue> objections) {
        List<Issue> issues = objections.toList();
        if (issues.isEmpty()) {
            admitted.add(offer);
        } else {
            refuse(offer, issues);
        }
    }

    private void refuse(Offer offer, List<Issue> issues) {
        refused.add(offer.refused(issues));
    }

    private static List<Issue> twice(Offer offer) {
        String message = "there is another package with the name " + offer.name();
        return List.of(Issue.error("name-twice", Location.of("datapackage.json"), "name", offer.name(), message)
                .hint("keep one package a dataset"));
    }
}

package org.comparanda.release;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.Flags;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Level;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Neighbour;

/**
 * A new version keeps what whoever cites the one before relies on, and relations hold between what is published: the
 * rules that every report has, looked at once more beside what the database has. What they warn of is put on the
 * records as flags.
 */
final class ContinuityRule {

    private final Ledger ledger;
    private final Map<String, Optional<Neighbour>> published = new HashMap<>();

    ContinuityRule(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Checks an offer.
     *
     * @param together the packages that are published with it, by their names
     * @param known all ids that are taken once they are published
     */
    Stream<Issue> check(Offer offer, Map<String, Offer> together, Map<String, Identity> known) {
        Stream<Neighbour> before = published(offer.name()).stream();
        Stream<Neighbour> beside = related(offer, known).stream()
                .flatMap(name -> together.containsKey(name)
                        ? Stream.of(Neighbour.of(together.get(name).dataPackage()))
                        : published(name).stream());
        List<Neighbour> neighbours = Stream.concat(before, beside).toList();
        return Flags.raiseBeside(offer.dataPackage(), Neighbours.of(neighbours)).stream()
                .filter(issue -> issue.level() == Level.ERROR);
    }

    /** The other datasets that its relations lead to; nothing else of them is looked at. */
    private static Set<String> related(Offer offer, Map<String, Identity> known) {
        return offer.dataPackage().relations().stream()
                .flatMap(row -> Stream.of(row.value().subject, row.value().object))
                .map(known::get)
                .filter(Objects::nonNull)
                .map(identity -> identity.dataset)
                .filter(dataset -> !dataset.equals(offer.name()))
                .collect(toSet());
    }

    private Optional<Neighbour> published(String dataset) {
        return published.computeIfAbsent(dataset, name -> ledger.newestOf(name)
                .map(newest -> new Neighbour(newest.version().descriptor(), newest.evidence())));
    }
}

package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationType;

/** Compares one round of a study with all rounds before it. */
final class RoundChanges {

    private record Link(Finding later, Finding earlier) {}

    private final Corpus corpus;
    private final ThemeRule themeRule;
    private final Rounds rounds;
    private final int round;
    private final List<Link> persisting;
    private final List<Link> resolving;

    RoundChanges(Corpus corpus, ThemeRule themeRule, Rounds rounds, int round) {
        this.corpus = corpus;
        this.themeRule = themeRule;
        this.rounds = rounds;
        this.round = round;
        this.persisting = links(RelationType.PERSISTS_FROM);
        this.resolving = links(RelationType.RESOLVES);
    }

    /** Every theme and kind of which something can be said. */
    List<Change> of(List<String> themes, List<Kind> kinds) {
        List<Change> changes = new ArrayList<>();
        for (String theme : themes) {
            for (Kind kind : kinds) {
                changes.addAll(change(theme, kind).stream().toList());
            }
        }
        return changes;
    }

    private Optional<Change> change(String theme, Kind kind) {
        List<Finding> later = on(theme, kind, rounds.in(round));
        List<Finding> earlier = on(theme, kind, rounds.before(round));
        if (!later.isEmpty()) {
            List<Link> persist = persisting.stream()
                    .filter(link -> later.contains(link.later) && isAbout(link, theme))
                    .toList();
            ChangeType type = !persist.isEmpty()
                    ? ChangeType.PERSISTING
                    : earlier.isEmpty() ? ChangeType.NEW : ChangeType.RECURRING;
            List<Finding> before = Stream.concat(
                            earlier.stream(), persist.stream().map(Link::earlier))
                    .distinct()
                    .toList();
            return Optional.of(row(theme, kind, type, before, later, persist));
        }
        List<Link> resolved = resolving.stream()
                .filter(link -> earlier.contains(link.earlier))
                .toList();
        if (!resolved.isEmpty()) {
            return Optional.of(row(theme, kind, ChangeType.RESOLVED, earlier, later, resolved));
        }
        return on(theme, kind, rounds.directlyBefore(round)).isEmpty()
                ? Optional.empty()
                : Optional.of(row(theme, kind, ChangeType.NOT_RAISED_AGAIN, earlier, later, List.of()));
    }

    /** A link is about the themes that both ends carry; if they share none, about the later one's main theme. */
    private boolean isAbout(Link link, String theme) {
        return carries(link.earlier, theme)
                || (link.later.mainTheme().equals(theme)
                        && Collections.disjoint(themesOf(link.earlier), themesOf(link.later)));
    }

    private List<Link> links(RelationType type) {
        Set<Finding> before = Set.copyOf(rounds.before(round));
        return rounds.in(round).stream()
                .flatMap(later -> corpus.relationsFrom(later.id).stream()
                        .filter((Relation relation) -> relation.type == type)
                        .flatMap(relation -> corpus.findings().withId(relation.object).stream())
                        .filter(before::contains)
                        .map(earlier -> new Link(later, earlier)))
                .toList();
    }

    private List<Finding> on(String theme, Kind kind, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind == kind && carries(finding, theme))
                .toList();
    }

    private boolean carries(Finding finding, String theme) {
        return themesOf(finding).contains(theme);
    }

    private List<String> themesOf(Finding finding) {
        return themeRule == ThemeRule.MAIN ? List.of(finding.mainTheme()) : finding.themes;
    }

    private Change row(
            String theme, Kind kind, ChangeType type, List<Finding> earlier, List<Finding> later, List<Link> links) {
        return new Change(
                rounds.study(),
                round,
                List.copyOf(rounds.findings().headMap(round).keySet()),
                theme,
                kind,
                type,
                ids(earlier.stream()),
                ids(later.stream()),
                ids(links.stream().map(Link::later).distinct()));
    }

    private static List<String> ids(Stream<Finding> findings) {
        return findings.map(finding -> finding.id).toList();
    }
}

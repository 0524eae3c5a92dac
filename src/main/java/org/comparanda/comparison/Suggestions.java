package org.comparanda.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;

/** Ranks recommendations for barriers. What is suggested depends on the themes of a barrier only. */
final class Suggestions {

    /**
     * The nearer reason first; then links that a source states before those that coders infer, then what more distinct
     * studies recommend, then the newest.
     */
    private static final Comparator<Suggestion> ORDER = comparing(Suggestion::reason)
            .thenComparing(Suggestions::basis, nullsLast(naturalOrder()))
            .thenComparing(Suggestion::studies, reverseOrder())
            .thenComparing(suggestion -> suggestion.source().year, nullsLast(reverseOrder()))
            .thenComparing(suggestion -> suggestion.recommendation().id);

    private final Corpus corpus;
    private final List<Finding> recommendations;
    private final Map<List<String>, List<Suggestion>> known = new HashMap<>();

    Suggestions(Corpus corpus, List<Finding> recommendations) {
        this.corpus = corpus;
        this.recommendations = recommendations;
    }

    List<Suggestion> forBarrier(Finding barrier) {
        return known.computeIfAbsent(List.copyOf(barrier.themes), any -> ranked(barrier));
    }

    private List<Suggestion> ranked(Finding barrier) {
        List<Suggestion> ranked = new ArrayList<>();
        for (Finding recommendation : recommendations) {
            Optional<Relation> link = linkToMainTheme(recommendation, barrier.mainTheme());
            if (link.isPresent()) {
                ranked.add(suggestion(recommendation, TransferReason.ADDRESSES_SAME_MAIN_THEME, link.get()));
            } else if (recommendation.mainTheme().equals(barrier.mainTheme())) {
                ranked.add(suggestion(recommendation, TransferReason.SAME_MAIN_THEME, null));
            } else if (!Collections.disjoint(recommendation.themes, barrier.themes)) {
                ranked.add(suggestion(recommendation, TransferReason.SHARED_THEME, null));
            }
        }
        ranked.sort(ORDER);
        return List.copyOf(ranked);
    }

    private Suggestion suggestion(Finding recommendation, TransferReason reason, Relation link) {
        return new Suggestion(
                recommendation, corpus.sourceOf(recommendation), reason, link, distinctStudies(recommendation));
    }

    /** The best link from a recommendation to a barrier with a main theme. */
    private Optional<Relation> linkToMainTheme(Finding recommendation, String theme) {
        return corpus.relationsFrom(recommendation.id).stream()
                .filter(relation -> relation.type == RelationType.ADDRESSES)
                .filter(relation -> corpus.findings()
                        .withId(relation.object)
                        .filter(object -> object.kind == Kind.BARRIER
                                && object.mainTheme().equals(theme))
                        .isPresent())
                .min(comparing((Relation relation) -> relation.basis, nullsLast(naturalOrder()))
                        .thenComparing(relation -> relation.object));
    }

    private int distinctStudies(Finding recommendation) {
        Set<String> studies = new HashSet<>();
        studies.add(studyOf(recommendation));
        Stream.concat(
                        corpus.relationsFrom(recommendation.id).stream()
                                .filter(Suggestions::corroborates)
                                .map(relation -> relation.object),
                        corpus.relationsTo(recommendation.id).stream()
                                .filter(Suggestions::corroborates)
                                .map(relation -> relation.subject))
                .flatMap(id -> corpus.findings().withId(id).stream())
                .forEach(finding -> studies.add(studyOf(finding)));
        return studies.size();
    }

    private String studyOf(Finding finding) {
        return corpus.studyOf(corpus.sourceOf(finding));
    }

    private static boolean corroborates(Relation relation) {
        return relation.type == RelationType.CORROBORATES;
    }

    private static RelationBasis basis(Suggestion suggestion) {
        return suggestion.link() == null ? null : suggestion.link().basis;
    }
}

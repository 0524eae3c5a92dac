package org.comparanda.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Source;
import org.roaringbitmap.RoaringBitmap;

/** What changed between the rounds of studies that were done more than once. Unrelated studies are not rounds. */
public final class Waves {

    private final Corpus corpus;
    private final Basis basis;
    private final List<Rounds> studies;

    private Waves(Corpus corpus, Basis basis, List<Rounds> studies) {
        this.corpus = corpus;
        this.basis = basis;
        this.studies = studies;
    }

    /**
     * The studies that the filter names, or all that have findings of two rounds or more.
     *
     * @throws SenselessComparisonException if it names one that has not
     */
    public static Waves of(Corpus corpus, Basis basis) {
        Optional<List<String>> named = basis.chosen(Field.STUDY).map(List::copyOf);
        List<Rounds> studies = named
                .orElseGet(() -> corpus.findings().dimension(Field.STUDY).values())
                .stream()
                .filter(study -> basis.allows(Field.STUDY, study))
                .filter(study -> named.isPresent() || hasRounds(corpus, study))
                .map(study -> Rounds.of(corpus, basis, study))
                .toList();
        if (named.isPresent()) {
            studies.stream().filter(rounds -> !rounds.areSeveral()).findFirst().ifPresent(rounds -> {
                throw new SenselessComparisonException(
                        Field.STUDY.code(),
                        rounds.study(),
                        "Of " + rounds.study() + " findings of "
                                + (rounds.findings().isEmpty() ? "no round" : "one round only")
                                + " are counted; change is told between two rounds or more of one study");
            });
        }
        return new Waves(
                corpus, basis, studies.stream().filter(Rounds::areSeveral).toList());
    }

    /** Study by study, round by round, theme by theme in the order of the codebook. */
    public List<Change> rows() {
        List<String> themes = basis.themes(corpus);
        return studies.stream()
                .flatMap(rounds -> rounds.findings().keySet().stream().skip(1).flatMap(round -> new RoundChanges(
                                corpus, basis.themeRule(), rounds, round)
                        .of(themes, basis.kinds()).stream()))
                .toList();
    }

    /** What must be said beside it. */
    public List<Caveat> caveats() {
        RoaringBitmap shown = new RoaringBitmap();
        studies.stream()
                .flatMap(rounds -> rounds.findings().values().stream())
                .flatMap(List::stream)
                .filter(finding -> basis.kinds().contains(finding.kind))
                .flatMap(finding -> corpus.findings().numberOf(finding.id).stream())
                .forEach(shown::add);
        Caveats caveats = new Caveats(corpus)
                .classes(basis, basis.rows(corpus))
                .add(CaveatCode.SAME_THEME_ONLY)
                .evidence(shown);
        List<String> left = studies.stream()
                .flatMap(rounds -> rounds.withoutRound().stream().map(Source::id))
                .toList();
        if (!left.isEmpty()) {
            caveats.add(CaveatCode.SOURCES_WITHOUT_ROUND, left.size(), String.join(", ", left));
        }
        return caveats.list();
    }

    private static boolean hasRounds(Corpus corpus, String study) {
        return IntStream.of(corpus.sources()
                                .dimension(Field.STUDY)
                                .rowsOf(study)
                                .toArray())
                        .mapToObj(row -> corpus.sources().row(row).wave)
                        .filter(wave -> wave != null)
                        .distinct()
                        .count()
                > 1;
    }
}

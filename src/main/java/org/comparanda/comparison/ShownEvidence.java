package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Stakeholder;

/** What the evidence behind a comparison is like: how it was read, by whom it is held, how it was coded. */
final class ShownEvidence {

    private final Corpus corpus;
    private final Rows shown;
    private final Dimension stakeholders;
    private final int[] findingsOfStudy;
    private final int[] voicesOfStudy;

    ShownEvidence(Corpus corpus, Rows shown) {
        this.corpus = corpus;
        this.shown = shown;
        Dimension studies = corpus.findings().dimension(Field.STUDY);
        this.stakeholders = corpus.findings().dimension(Field.RAISED_BY);
        this.findingsOfStudy = new int[studies.values().size()];
        this.voicesOfStudy = new int[findingsOfStudy.length];
        for (int i = 0; i < shown.size(); i++) {
            int study = studies.ordinalsOf(shown.get(i))[0];
            findingsOfStudy[study]++;
            for (int voice : stakeholders.ordinalsOf(shown.get(i))) {
                voicesOfStudy[study] |= 1 << voice;
            }
        }
    }

    List<Caveat> caveats() {
        List<Caveat> caveats = new ArrayList<>();
        ReadingMix mix = new StudyCounter(corpus).count(shown);
        caveats.add(Caveat.of(
                CaveatCode.READING, mix.studies(), mix.fullText(), mix.partial(), mix.abstractOnly(), mix.secondary()));
        caveats.add(largestStudy());
        caveats.add(voices(mix.studies()));
        int bySoftware = 0;
        int byPeople = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (corpus.unchecked().contains(shown.get(i))) {
                if (corpus.codedBySoftware().contains(shown.get(i))) {
                    bySoftware++;
                } else {
                    byPeople++;
                }
            }
        }
        if (bySoftware > 0) {
            caveats.add(Caveat.of(CaveatCode.CODED_BY_SOFTWARE, bySoftware, shown.size()));
        }
        if (byPeople > 0) {
            caveats.add(Caveat.of(CaveatCode.NOT_CHECKED, byPeople, shown.size()));
        }
        return caveats;
    }

    private Caveat largestStudy() {
        int largest = 0;
        for (int study = 1; study < findingsOfStudy.length; study++) {
            largest = findingsOfStudy[study] > findingsOfStudy[largest] ? study : largest;
        }
        return Caveat.of(
                CaveatCode.LARGEST_STUDY,
                corpus.findings().dimension(Field.STUDY).values().get(largest),
                findingsOfStudy[largest],
                shown.size(),
                Math.round(findingsOfStudy[largest] * 100.0 / shown.size()));
    }

    private Caveat voices(int studies) {
        List<Integer> byWeight = IntStream.range(0, stakeholders.values().size())
                .filter(voice -> studiesWith(1 << voice) > 0)
                .boxed()
                .sorted((one, other) -> studiesWith(1 << other) - studiesWith(1 << one))
                .toList();
        int patientsOrPublic = studiesWith(bit(Stakeholder.PATIENTS) | bit(Stakeholder.PUBLIC));
        return new Caveat(CaveatCode.RAISED_BY, "raised-by", language -> new Object[] {
            byWeight.stream()
                    .map(voice ->
                            Axis.RAISED_BY.nameOf(corpus, stakeholders.values().get(voice), language) + " ("
                                    + studiesWith(1 << voice) + ")")
                    .collect(Collectors.joining(", ")),
            studies,
            patientsOrPublic
        });
    }

    private int bit(Stakeholder stakeholder) {
        int ordinal = stakeholders.values().indexOf(stakeholder.code());
        return ordinal < 0 ? 0 : 1 << ordinal;
    }

    private int studiesWith(int voices) {
        return (int)
                IntStream.of(voicesOfStudy).filter(of -> (of & voices) != 0).count();
    }
}

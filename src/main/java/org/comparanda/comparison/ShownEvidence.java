package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Stakeholder;
import org.roaringbitmap.RoaringBitmap;

/** What the evidence behind a comparison is like: how it was read, by whom it is held, how it was coded. */
final class ShownEvidence {

    private final Corpus corpus;
    private final RoaringBitmap shown;
    private final Dimension stakeholders;
    private final int[] findingsOfStudy;
    private final int[] voicesOfStudy;

    ShownEvidence(Corpus corpus, RoaringBitmap shown) {
        this.corpus = corpus;
        this.shown = shown;
        Dimension studies = corpus.findings().dimension(Field.STUDY);
        this.stakeholders = corpus.findings().dimension(Field.RAISED_BY);
        this.findingsOfStudy = new int[studies.values().size()];
        this.voicesOfStudy = new int[findingsOfStudy.length];
        int[] studyOfRow = studies.firstOrdinals();
        shown.forEach((int row) -> {
            int study = studyOfRow[row];
            findingsOfStudy[study]++;
            for (int voice : stakeholders.ordinalsOf(row)) {
                voicesOfStudy[study] |= 1 << voice;
            }
        });
    }

    List<Caveat> caveats() {
        List<Caveat> caveats = new ArrayList<>();
        ReadingMix mix = new StudyCounter(corpus).count(Rows.of(shown));
        caveats.add(Caveat.of(
                CaveatCode.READING, mix.studies(), mix.fullText(), mix.partial(), mix.abstractOnly(), mix.secondary()));
        caveats.add(largestStudy());
        caveats.add(voices(mix.studies()));
        RoaringBitmap unchecked = RoaringBitmap.and(shown, corpus.unchecked());
        int bySoftware = RoaringBitmap.andCardinality(unchecked, corpus.codedBySoftware());
        int byPeople = unchecked.getCardinality() - bySoftware;
        if (bySoftware > 0) {
            caveats.add(Caveat.of(CaveatCode.CODED_BY_SOFTWARE, bySoftware, shown.getCardinality()));
        }
        if (byPeople > 0) {
            caveats.add(Caveat.of(CaveatCode.NOT_CHECKED, byPeople, shown.getCardinality()));
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
                shown.getCardinality(),
                Math.round(findingsOfStudy[largest] * 100.0 / shown.getCardinality()));
    }

    private Caveat voices(int studies) {
        int[] studiesOfVoice = IntStream.range(0, stakeholders.values().size())
                .map(voice -> studiesWith(1 << voice))
                .toArray();
        List<Integer> byWeight = IntStream.range(0, studiesOfVoice.length)
                .filter(voice -> studiesOfVoice[voice] > 0)
                .boxed()
                .sorted((one, other) -> studiesOfVoice[other] - studiesOfVoice[one])
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

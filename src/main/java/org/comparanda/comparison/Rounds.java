package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Source;
import org.roaringbitmap.RoaringBitmap;

/**
 * The rounds of one study with what is counted of each.
 *
 * @param findings by round; sources number rounds as they like, 1 and 2 or 2021 and 2022
 * @param withoutRound sources of the study that state no round, and so are in none
 */
record Rounds(String study, SortedMap<Integer, List<Finding>> findings, List<Source> withoutRound) {

    static Rounds of(Corpus corpus, Basis basis, String study) {
        SortedMap<Integer, List<Finding>> byRound = new TreeMap<>();
        RoaringBitmap counted = RoaringBitmap.and(
                basis.rows(corpus), corpus.findings().dimension(Field.STUDY).rowsOf(study));
        counted.forEach((int row) -> {
            Finding finding = corpus.findings().row(row);
            Integer round = corpus.sourceOf(finding).wave;
            if (round != null) {
                byRound.computeIfAbsent(round, any -> new ArrayList<>()).add(finding);
            }
        });
        List<Source> withoutRound = new ArrayList<>();
        corpus.sources().dimension(Field.STUDY).rowsOf(study).forEach((int row) -> {
            Source source = corpus.sources().row(row);
            if (source.wave == null) {
                withoutRound.add(source);
            }
        });
        return new Rounds(study, byRound, withoutRound);
    }

    boolean areSeveral() {
        return findings.size() > 1;
    }

    List<Finding> in(int round) {
        return findings.get(round);
    }

    List<Finding> before(int round) {
        return findings.headMap(round).values().stream().flatMap(List::stream).toList();
    }

    List<Finding> directlyBefore(int round) {
        return findings.get(findings.headMap(round).lastKey());
    }
}

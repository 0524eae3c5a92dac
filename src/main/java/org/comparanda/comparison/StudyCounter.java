package org.comparanda.comparison;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.ReadLevel;

/** Counts the distinct studies behind findings, each by its best reading. To be used by one thread. */
final class StudyCounter {

    private final int[] studyOfRow;
    private final int[] readingOfRow;
    private final int[] levelOfReading;

    /** For each study the number of the count in which it was last seen, so that nothing has to be wiped in between. */
    private final int[] seenIn;

    private final byte[] best;
    private int count;

    StudyCounter(Corpus corpus) {
        List<String> levels = Coded.codes(ReadLevel.class);
        Dimension studies = corpus.findings().dimension(Field.STUDY);
        Dimension readings = corpus.findings().dimension(Field.READ);
        studyOfRow = studies.firstOrdinals();
        readingOfRow = readings.firstOrdinals();
        levelOfReading = readings.values().stream().mapToInt(levels::indexOf).toArray();
        seenIn = new int[studies.values().size()];
        best = new byte[seenIn.length];
    }

    ReadingMix count(Rows rows) {
        if (rows.size() == 0) {
            return ReadingMix.NOTHING;
        }
        count++;
        int[] byLevel = new int[ReadLevel.values().length];
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            int study = studyOfRow[row];
            byte level = (byte) levelOfReading[readingOfRow[row]];
            if (seenIn[study] != count) {
                seenIn[study] = count;
                best[study] = level;
                byLevel[level]++;
            } else if (level < best[study]) {
                byLevel[best[study]]--;
                best[study] = level;
                byLevel[level]++;
            }
        }
        return new ReadingMix(byLevel[0], byLevel[1], byLevel[2], byLevel[3]);
    }
}

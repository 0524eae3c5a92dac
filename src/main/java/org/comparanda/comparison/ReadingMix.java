package org.comparanda.comparison;

/** Studies by the best reading of what is counted of them. */
public record ReadingMix(int fullText, int partial, int abstractOnly, int secondary) {

    static final ReadingMix NOTHING = new ReadingMix(0, 0, 0, 0);

    /** How many studies there are. */
    public int studies() {
        return fullText + partial + abstractOnly + secondary;
    }
}

package org.comparanda.comparison;

import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Language;

/** What is missing about a theme in a country. */
public enum GapKind implements Coded {
    /** Nothing is coded and no search is logged. */
    NOT_SEARCHED("G0"),
    /** Nothing is coded, and a logged search found nothing. */
    NONE_FOUND("G1"),
    /** All that is coded is synthesis, opinion, or known second-hand only. */
    NOTHING_FIRST_HAND("G2"),
    /** A barrier is found and nothing is recommended. */
    NO_RECOMMENDATION("G3"),
    /** Something is found, and none of it is the view of patients or of the public. */
    NO_PUBLIC_VOICE("G4");

    private final String code;

    GapKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What is missing, in words. */
    public String label(Language language) {
        return Wording.of(language).text("gap." + code);
    }
}

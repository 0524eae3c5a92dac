package org.comparanda.contribution;

import org.comparanda.evidence.Coded;

/** What an issue means for publishing. */
public enum Level implements Coded {
    /** The package cannot be published. */
    ERROR("error", "error"),
    /** The package can be published; the fault should be looked at. */
    WARNING("warning", "warning"),
    /** Worth knowing. */
    INFO("info", "note");

    private final String code;
    private final String noun;

    Level(String code, String noun) {
        this.code = code;
        this.noun = noun;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public String counted(long count) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

package org.comparanda.contribution;

import org.comparanda.evidence.Coded;

/** What an issue means for publishing. */
public enum Level implements Coded {
    /** The package cannot be published. */
    ERROR("error"),
    /** The package can be published; the fault should be looked at. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.comparanda.comparison;

import org.comparanda.evidence.Coded;

/** What became of a theme between rounds of one study. */
public enum ChangeType implements Coded {
    /** A source says that what an earlier round reported is still so. */
    PERSISTING("persisting"),
    /** The theme is in this round and in an earlier one; no source links the claims. */
    RECURRING("recurring"),
    /** The theme is in this round and in none before. */
    NEW("new"),
    /** The theme was in the round before and is not in this one; that it is gone nobody says. */
    NOT_RAISED_AGAIN("not-raised-again"),
    /** A source says that it is gone, and this round does not raise it. */
    RESOLVED("resolved");

    private final String code;

    ChangeType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.comparanda.release;

import org.comparanda.evidence.Coded;

/** What happened to a record from one release to another. */
public enum ChangeType implements Coded {
    /** It is new. */
    ADDED("added"),
    /** It says something else. */
    CHANGED("changed"),
    /** It is gone for good, with a reason. */
    WITHDRAWN("withdrawn"),
    /** It is gone without a word. */
    REMOVED("removed");

    private final String code;

    ChangeType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** What a logged search ended with. */
public enum SearchResult implements Coded {
    /** Findings were coded. */
    FOUND("found"),
    /** Searched, nothing found. */
    NONE_FOUND("none-found"),
    /** The theme cannot arise there. */
    NOT_APPLICABLE("not-applicable");

    @EnumeratedValue
    private final String code;

    SearchResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

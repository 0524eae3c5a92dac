package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** What a finding says: the three kinds are never added together. Definitions: codebook, list {@code kinds}. */
public enum Kind implements Coded {
    /** Something that hinders, harms or falls short. */
    BARRIER("barrier"),
    /** Something that helps, works or was judged adequate. */
    ENABLER("enabler"),
    /** Someone says what should be done; a plan or announcement is not one. */
    RECOMMENDATION("recommendation");

    @EnumeratedValue
    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

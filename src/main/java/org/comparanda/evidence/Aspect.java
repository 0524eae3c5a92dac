package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** Whether a barrier or enabler is a cause or a result. Definitions: codebook, list {@code aspects}. */
public enum Aspect implements Coded {
    /** A cause or condition of what happened. */
    DETERMINANT("determinant"),
    /** A result that was reached or missed. */
    OUTCOME("outcome");

    @EnumeratedValue
    private final String code;

    Aspect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

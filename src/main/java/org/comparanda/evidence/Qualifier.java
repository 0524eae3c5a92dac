package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** How exact a figure is; absent where it is exact as given. Definitions: codebook, list {@code qualifiers}. */
public enum Qualifier implements Coded {
    /** The source gives the value as approximate. */
    ABOUT("about"),
    /** The true value is the stated one or more. */
    AT_LEAST("at-least"),
    /** The true value is the stated one or less. */
    AT_MOST("at-most"),
    /** The value lies between the stated one and value_max. */
    RANGE("range");

    @EnumeratedValue
    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

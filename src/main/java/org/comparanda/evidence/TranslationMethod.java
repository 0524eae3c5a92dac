package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** How a translation was made. */
public enum TranslationMethod implements Coded {
    /** By a person. */
    HUMAN("human"),
    /** By software, not checked. */
    MACHINE("machine"),
    /** By software, checked by a person. */
    MACHINE_CHECKED("machine-checked");

    @EnumeratedValue
    private final String code;

    TranslationMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

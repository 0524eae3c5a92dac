package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** How a text, or one claim in it, was seen, best first. Definitions: codebook, list {@code read-levels}. */
public enum ReadLevel implements Coded {
    /** The whole text was opened and read. */
    FULL_TEXT("full-text"),
    /** Some parts of the text were read. */
    PARTIAL("partial"),
    /** Only an abstract or summary was read. */
    ABSTRACT("abstract"),
    /** The claim is known only through another text, which is named. */
    SECONDARY("secondary");

    @EnumeratedValue
    private final String code;

    ReadLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

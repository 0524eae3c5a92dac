package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** Who or what contributed. */
public enum ContributorType implements Coded {
    /** A person. */
    PERSON("person"),
    /** An organisation. */
    ORGANISATION("organisation"),
    /** Software. */
    SOFTWARE("software");

    @EnumeratedValue
    private final String code;

    ContributorType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

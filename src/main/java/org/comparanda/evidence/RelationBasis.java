package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** Who says that a relation holds. */
public enum RelationBasis implements Coded {
    /** The source says it. */
    STATED("stated"),
    /** The coder inferred it. */
    INFERRED("inferred");

    @EnumeratedValue
    private final String code;

    RelationBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

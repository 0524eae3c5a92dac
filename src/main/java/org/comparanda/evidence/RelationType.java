package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** How one finding bears on another. Definitions: codebook, list {@code relations}. */
public enum RelationType implements Coded {
    /** The recommendation would remove or lessen the barrier. */
    ADDRESSES("addresses"),
    /** The later finding says that what the earlier finding reported is still so; the source of the later one says it. */
    PERSISTS_FROM("persists-from"),
    /** Two findings of different studies say the same of the same matter; stored once. */
    CORROBORATES("corroborates"),
    /** Two findings of different studies cannot both hold of the same matter; stored once. */
    CONTRADICTS("contradicts"),
    /** The finding makes the same claim as another text of the same study and is not independent evidence. */
    RESTATES("restates"),
    /** The finding says that the barrier is gone; its source says it. */
    RESOLVES("resolves");

    @EnumeratedValue
    private final String code;

    RelationType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** What kind of place a jurisdiction is. */
public enum PlaceLevel implements Coded {
    /** A union of countries. */
    SUPRANATIONAL("supranational"),
    /** A country (ISO 3166-1, and XK). */
    COUNTRY("country"),
    /** A part of a country (ISO 3166-2). */
    PART("part");

    @EnumeratedValue
    private final String code;

    PlaceLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

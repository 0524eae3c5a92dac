package org.comparanda.evidence;

/** The kinds of unit in which figures are given. Every kind but {@link #CURRENCY} is its own unit. */
public enum UnitKind implements Coded {
    /** An ISO 4217 code, nominal. */
    CURRENCY("currency"),
    /** Counted in records. */
    RECORDS("records"),
    /** Counted in persons. */
    PERSONS("persons"),
    /** Counted in organisations. */
    ORGANISATIONS("organisations"),
    /** Counted in documents. */
    DOCUMENTS("documents"),
    /** Percent, 0 to 100 of a stated population. */
    PERCENT("percent"),
    /** Counted in sites. */
    SITES("sites"),
    /** Counted in years. */
    YEARS("years"),
    /** Counted in events. */
    EVENTS("events"),
    /** Counted in points. */
    POINTS("points");

    private final String code;

    UnitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

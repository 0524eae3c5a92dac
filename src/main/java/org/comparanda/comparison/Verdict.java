package org.comparanda.comparison;

import org.comparanda.evidence.Coded;

/** How far a theme reaches among the countries that are compared. */
public enum Verdict implements Coded {
    /** In each of the countries about which it can be told, which are two or more. */
    IN_ALL("in-all"),
    /** In two thirds of them or more. */
    WIDELY_SHARED("widely-shared"),
    /** Two studies or more in one country, none in each other, and at least five studies of each. */
    DISTINCTIVE("distinctive"),
    /** Raised, and none of these. */
    RAISED("raised"),
    /** No study of any of these countries raises it. */
    NOT_RAISED("not-raised"),
    /** It would hang on countries with fewer than five studies. */
    CANNOT_BE_TOLD("cannot-be-told");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.comparanda.comparison;

import org.comparanda.evidence.Coded;

/**
 * What a cell of a table says. The first that holds, in this order, is the state; only what was found and what was
 * searched for in vain is a number.
 */
public enum CellState implements Coded {
    /** At least one study says so. */
    FOUND("found"),
    /** Nothing is coded, and a logged search says that the theme cannot arise there. */
    NOT_APPLICABLE("not-applicable"),
    /** Nothing is coded, and a logged search that covers the cell found nothing: the only zero. */
    NONE_FOUND("none-found"),
    /** Nothing is coded, no search is logged, and the whole column rests on fewer than three studies. */
    THIN("thin"),
    /** Nothing is coded, and no search that would cover the cell is logged. */
    NOT_SEARCHED("not-searched");

    private final String code;

    CellState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

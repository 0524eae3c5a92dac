package org.comparanda.comparison;

import org.comparanda.corpus.Field;
import org.comparanda.evidence.Coded;

/** Which themes of a finding count. */
public enum ThemeRule implements Coded {
    /** Every theme of the finding, three at the most. */
    ANY("any", Field.THEME),
    /** Only the main theme: what would have to change for the claim to stop being true. */
    MAIN("main", Field.MAIN_THEME);

    private final String code;
    private final Field field;

    ThemeRule(String code, Field field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public String code() {
        return code;
    }

    Field field() {
        return field;
    }
}

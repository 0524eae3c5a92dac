package org.comparanda.contribution;

import java.util.List;

/** What is written in a cell is not a value of its column. */
final class CellFault extends Exception {

    private static final long serialVersionUID = 1;

    final String code;
    final String value;
    final String hint;
    final transient List<String> suggestions;

    CellFault(String code, String value, String message, String hint, List<String> suggestions) {
        super(message, null, false, false);
        this.code = code;
        this.value = value;
        this.hint = hint;
        this.suggestions = suggestions;
    }

    CellFault(String code, String value, String message, String hint) {
        this(code, value, message, hint, List.of());
    }

    Issue at(Location place, String column) {
        return Issue.error(code, place, column, value, getMessage()).hint(hint).suggest(suggestions);
    }
}

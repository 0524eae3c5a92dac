package org.comparanda.contribution;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text in the XML of a workbook, which has a way of its own to write characters that XML cannot hold: {@code _x000D_} is
 * a carriage return, and {@code _x005F_} the underscore of a text that only looks like that (ECMA-376, ST_Xstring).
 */
final class SheetText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The underscore of what looks escaped, and what XML cannot hold or takes for another character. */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private SheetText() {}

    static String decode(String written) {
        return written.indexOf('_') < 0
                ? written
                : ESCAPED.matcher(written).replaceAll(escape -> quoted((char) Integer.parseInt(escape.group(1), 16)));
    }

    static String encode(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(SheetText::escaped);
    }

    private static String escaped(MatchResult character) {
        return String.format("_x%04X_", (int) character.group().charAt(0));
    }

    private static String quoted(char character) {
        return character == '$' || character == '\\' ? "\\" + character : String.valueOf(character);
    }
}

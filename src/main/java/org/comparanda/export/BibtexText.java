package org.comparanda.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as BibTeX takes it between braces. Letters stay as they are: the file is UTF-8. */
final class BibtexText {

    /** Words whose capitals a style must not lower: NHS, NPfIT, eHealth. */
    private static final Pattern CAPITALS_INSIDE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]+\\p{Lu})[\\p{L}\\p{N}]++");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\s]+");

    private BibtexText() {}

    /** Text with every character that TeX reads as a command made an ordinary one. */
    static String escaped(String text) {
        return BREAKS.matcher(text)
                .replaceAll(" ")
                .strip()
                .codePoints()
                .mapToObj(BibtexText::escaped)
                .collect(Collectors.joining());
    }

    /**
     * A title. English ones may be lowered by a style, but for words with capitals inside; in other languages capitals
     * have rules of their own, and nothing may be lowered.
     */
    static String title(String title, String language) {
        if (language == null || !language.startsWith("en")) {
            return "{" + escaped(title) + "}";
        }
        return CAPITALS_INSIDE.matcher(escaped(title)).replaceAll("{$0}");
    }

    /** An address, which LaTeX sets as it stands: only what would end the field or the line is written otherwise. */
    static String verbatim(String address) {
        return BREAKS.matcher(address)
                .replaceAll("")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C");
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '$', '&', '%', '#', '_' -> "\\" + (char) codePoint;
            // Not \{ and \}: BibTeX counts braces whatever stands before them.
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> Character.toString(codePoint);
        };
    }
}

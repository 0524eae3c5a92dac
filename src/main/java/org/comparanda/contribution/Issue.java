package org.comparanda.contribution;

import java.util.Comparator;
import java.util.List;

/**
 * Something to say about a package: a fault, or something to look at.
 *
 * @param code what it is, in kebab-case; stable over versions
 * @param level what it means for publishing
 * @param file name of the file
 * @param line line on which the row begins, from 1; 0 for the file as a whole
 * @param column name of the column or of the property of the descriptor; null for the row as a whole
 * @param cell the cell of a spreadsheet, {@code findings!C12}; null in files and for the row or file as a whole
 * @param value what was written, cut after {@value #LONGEST_VALUE} characters; null where nothing was
 * @param message what is wrong, for people
 * @param hint how to put it right; null where that is plain
 * @param suggestions valid values that may have been meant, the likest first
 */
public record Issue(
        String code,
        Level level,
        String file,
        long line,
        String column,
        String cell,
        String value,
        String message,
        String hint,
        List<String> suggestions)
        implements Comparable<Issue> {

    private static final int LONGEST_VALUE = 200;

    private static final Comparator<String> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::file)
            .thenComparingLong(Issue::line)
            .thenComparing(Issue::column, NULL_FIRST)
            .thenComparing(Issue::code)
            .thenComparing(Issue::value, NULL_FIRST)
            .thenComparing(Issue::message);

    public Issue {
        value = value == null || value.length() <= LONGEST_VALUE ? value : cut(value);
        suggestions = List.copyOf(suggestions);
    }

    /** An error in a cell; column and value may be null. */
    public static Issue error(String code, Location at, String column, String value, String message) {
        return new Issue(code, Level.ERROR, at.file(), at.line(), column, null, value, message, null, List.of());
    }

    /** A warning about a cell; column and value may be null. It is published with the record as a flag. */
    public static Issue warning(String code, Location at, String column, String value, String message) {
        return new Issue(code, Level.WARNING, at.file(), at.line(), column, null, value, message, null, List.of());
    }

    /** Something worth knowing about a cell; column and value may be null. */
    public static Issue info(String code, Location at, String column, String value, String message) {
        return new Issue(code, Level.INFO, at.file(), at.line(), column, null, value, message, null, List.of());
    }

    /** The same with a hint. */
    public Issue hint(String text) {
        return new Issue(code, level, file, line, column, cell, value, message, text, suggestions);
    }

    /** The same with what may have been meant. */
    public Issue suggest(List<String> values) {
        return new Issue(code, level, file, line, column, cell, value, message, hint, values);
    }

    /** The same, found in a sheet of a workbook and not in a file; the address of the cell may be null. */
    Issue inSheet(String sheet, long row, String address) {
        return new Issue(
                code,
                level,
                sheet,
                row,
                column,
                address,
                value,
                SheetPlaces.ofSheets(message),
                SheetPlaces.ofSheets(hint),
                suggestions);
    }

    /** Where it is, as shortly as can be said: {@code findings.csv:4:kind}, or {@code findings!C4} in a spreadsheet. */
    public String place() {
        if (cell != null) {
            return cell;
        }
        String row = line > 0 ? file + ':' + line : file;
        return column == null ? row : row + ':' + column;
    }

    /** Half a character is none, and cannot be written. */
    private static String cut(String value) {
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "…";
    }

    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }

    /** {@code findings.csv:4:kind error unknown-code 'barier' is not a kind -> did you mean barrier?}, on one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place());
        text.append(' ')
                .append(level.code())
                .append(' ')
                .append(code)
                .append(' ')
                .append(message);
        if (!suggestions.isEmpty()) {
            text.append(" -> did you mean ")
                    .append(String.join(" or ", suggestions))
                    .append('?');
        } else if (hint != null) {
            text.append(" -> ").append(hint);
        }
        // What was written comes from strangers: it must not start a new line or steer a terminal.
        return text.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}

package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the columns of tables and the properties of the descriptor are in a workbook, so that issues can name cells. */
final class SheetPlaces {

    private static final int LETTERS = 26;

    private static final Pattern TABLE_FILE = Pattern.compile(
            PackageTables.ALL.stream().map(PackageTable::name).collect(joining("|", "(?<![A-Za-z0-9_-])(", ")\\.csv")));

    private final Map<String, List<String>> headers = new HashMap<>();
    private final Map<String, Long> properties = new HashMap<>();
    private String descriptor = SheetDescriptor.SHEET;

    void table(RawTable table) {
        headers.put(table.file(), table.header().value());
    }

    void descriptor(String sheet, Map<String, Long> rows) {
        descriptor = sheet;
        properties.putAll(rows);
    }

    /** The same issue with sheet and cell. Of the descriptor it was said in which property, of a table in which column. */
    Issue placed(Issue issue) {
        if (issue.file().equals(DescriptorReader.FILE)) {
            return inDescriptor(issue);
        }
        // Rules that speak of a table as a whole name its file.
        String sheet = issue.file().endsWith(".csv") ? issue.file().replace(".csv", "") : issue.file();
        List<String> header = headers.get(sheet);
        int column = header == null || issue.column() == null ? -1 : header.indexOf(issue.column());
        return column < 0 || issue.line() == 0
                ? issue.inSheet(sheet, issue.line(), null)
                : issue.inSheet(sheet, issue.line(), sheet + "!" + letters(column) + issue.line());
    }

    private Issue inDescriptor(Issue issue) {
        Long row = properties.get(issue.column());
        Issue placed = row == null
                ? issue.inSheet(descriptor, 0, null)
                : issue.inSheet(descriptor, row, descriptor + "!B" + row);
        // What was said of JSON is of no help here.
        return DescriptorProperty.of(issue.column())
                .map(property -> placed.hint(property.meaning()))
                .orElse(placed);
    }

    /** Sheets are called as tables are, without the end of a file's name. */
    static String ofSheets(String text) {
        return text == null ? null : TABLE_FILE.matcher(text).replaceAll("$1");
    }

    /** Name of a column, counted from 0: A, B … Z, AA. */
    static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + letters(column % LETTERS);
    }
}

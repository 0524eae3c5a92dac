package org.comparanda.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the columns of tables and the properties of the descriptor are in a workbook, so that issues can name cells. */
final class SheetPlaces {

    private static final int LETTERS = 26;

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

    /** Name of a column, counted from 0: A, B … Z, AA. */
    static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + letters(column % LETTERS);
    }
}

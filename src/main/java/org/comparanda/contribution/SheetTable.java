package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;

/** Reads a sheet into rows that all have as many cells as the header, which is the first row that is not empty. */
final class SheetTable {

    private final String sheet;
    private final Predicate<String> takesDates;
    private final Limits limits;
    private final Issues issues;
    private Row<List<String>> header;
    private final List<Row<List<String>>> rows = new ArrayList<>();

    /**
     * @param sheet its name
     * @param takesDates whether the cells of a column, by its name, are days or periods
     */
    SheetTable(String sheet, Predicate<String> takesDates, Limits limits, Issues issues) {
        this.sheet = sheet;
        this.takesDates = takesDates;
        this.limits = limits;
        this.issues = issues;
    }

    /** The table; empty where the sheet is. Issues say what is wrong in either case. */
    Optional<RawTable> read(Stream<org.dhatim.fastexcel.reader.Row> all) {
        Iterator<org.dhatim.fastexcel.reader.Row> written = all.iterator();
        while (written.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = written.next();
            Location at = new Location(sheet, row.getRowNum());
            if (row.stream().allMatch(SheetTable::isBlank)) {
                continue;
            }
            if (header == null) {
                header = new Row<>(at, header(row, at));
            } else if (rows.size() == limits.rowsOf(header.value().size())) {
                issues.add(Issue.error("too-many-rows", at, null, null, "more than " + rows.size() + " rows"));
                break;
            } else {
                rows.add(new Row<>(at, cells(row, at)));
            }
        }
        if (header == null) {
            return Optional.empty();
        }
        return Optional.of(new RawTable(sheet, header, rows));
    }

    private List<String> header(org.dhatim.fastexcel.reader.Row row, Location at) {
        List<String> names = new ArrayList<>();
        for (Cell cell : row) {
            String name = isBlank(cell) ? "" : text(cell, false, at, null);
            names.add(name == null ? "" : name.strip());
        }
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private List<String> cells(org.dhatim.fastexcel.reader.Row row, Location at) {
        List<String> names = header.value();
        List<String> cells = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            cells.add(isBlank(cell) ? "" : text(cell, takesDates.test(names.get(i)), at, names.get(i)));
        }
        for (int i = names.size(); i < row.getCellCount(); i++) {
            if (!isBlank(row.getCell(i))) {
                String place = SheetPlaces.letters(i) + at.line();
                issues.add(Issue.error(
                                "ragged-row", at, null, null, "there is something in " + place + ", right of the table")
                        .hint("empty the cell, or put it into a column that has a name"));
                break;
            }
        }
        return cells;
    }

    /** Null, with an issue, where there is a fault. */
    private String text(Cell cell, boolean date, Location at, String column) {
        try {
            String text = new SheetCell(cell).text(date);
            if (text.length() > limits.cell()) {
                throw new CellFault(
                        "too-long",
                        text,
                        "the cell is longer than is read",
                        "a cell holds " + limits.cell() + " characters");
            }
            return text;
        } catch (CellFault fault) {
            issues.add(fault.at(at, column));
            return null;
        }
    }

    private static boolean isBlank(Cell cell) {
        return cell == null
                || (cell.getValue() instanceof String text && text.isBlank())
                || (cell.getValue() == null && cell.getRawValue() == null && cell.getFormula() == null);
    }
}

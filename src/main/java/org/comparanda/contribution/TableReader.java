package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.comparanda.evidence.Nearest;

/**
 * Turns the cells of a table into typed rows, and says of every cell what is wrong with it. A row with a faulty cell
 * is kept without that value, so that what points to the row is not called broken too.
 */
final class TableReader<T> {

    /** Characters of a cell that has a pattern. Java goes one call deeper for each piece that a pattern repeats. */
    private static final int LONGEST_FORMED = 2000;

    /** Progress is told each so many rows. */
    private static final int STEP = 10_000;

    private final TableFormat<T> format;
    private final Issues issues;
    private final LongConsumer progress;

    TableReader(TableFormat<T> format, Issues issues) {
        this(format, issues, rows -> {});
    }

    /**
     * @param progress is told how many rows have been read, while they are
     */
    TableReader(TableFormat<T> format, Issues issues, LongConsumer progress) {
        this.format = format;
        this.issues = issues;
        this.progress = progress;
    }

    List<Row<T>> read(RawTable table) {
        List<Placed<T>> columns = placed(header(table.header()));
        List<Row<T>> rows = new ArrayList<>(table.rows().size());
        for (Row<List<String>> raw : table.rows()) {
            T row = format.newRow();
            for (Placed<T> column : columns) {
                cell(column, raw.value().get(column.place()), row, raw.at());
            }
            rows.add(new Row<>(raw.at(), row));
            if (rows.size() % STEP == 0) {
                progress.accept(rows.size());
            }
        }
        return rows;
    }

    /** A column that the table has, with what its schema says of it and its place in the rows. */
    private record Placed<T>(Column<T, ?> column, TableSchema.Field field, int place) {}

    private List<Placed<T>> placed(Map<String, Integer> places) {
        return format.columns().stream()
                .filter(column -> places.containsKey(column.name()))
                .map(column -> new Placed<T>(
                        column, format.schema().field(column.name()).orElseThrow(), places.get(column.name())))
                .toList();
    }

    private Map<String, Integer> header(Row<List<String>> header) {
        Location at = header.at();
        Map<String, Integer> places = new HashMap<>();
        Set<String> names = new HashSet<>(format.header());
        List<String> written = header.value();
        for (int place = 0; place < written.size(); place++) {
            String name = written.get(place).strip();
            if (!names.contains(name)) {
                issues.add(
                        Issue.error("unknown-column", at, name, name, "there is no column '" + name + "' in this table")
                                .hint("take it out, or put what it says into note")
                                .suggest(Nearest.to(name, format.header())));
            } else if (places.putIfAbsent(name, place) != null) {
                issues.add(Issue.error("doubled-column", at, name, name, "the column '" + name + "' is there twice")
                        .hint("keep one of them"));
            }
        }
        for (TableSchema.Field field : format.schema().fields()) {
            if (field.required() && !places.containsKey(field.name())) {
                String message = "the column '" + field.name() + "' is missing";
                issues.add(Issue.error("missing-column", at, field.name(), null, message)
                        .hint("add it: " + field.description()));
            }
        }
        return places;
    }

    private void cell(Placed<T> placed, String written, T row, Location at) {
        if (written == null) {
            return; // A fault was found in it already.
        }
        // Line ends inside a cell depend on the system it was saved on and mean nothing.
        String cell = written.replace("\r\n", "\n").strip();
        TableSchema.Field field = placed.field();
        try {
            if (!cell.isEmpty()) {
                placed.column().read(checkedText(cell), row);
                checkForm(cell, placed.column(), row, field);
            } else if (field.required()) {
                issues.add(Issue.error("empty-cell", at, field.name(), null, field.name() + " is required and empty")
                        .hint(field.description()));
            }
        } catch (CellFault fault) {
            issues.add(fault.at(at, field.name()));
        }
    }

    private static String checkedText(String cell) throws CellFault {
        if (cell.chars().anyMatch(TableReader::isControl)) {
            throw new CellFault(
                    "control-character", cell, "the cell has a control character in it", "type the text again");
        }
        return cell;
    }

    private static boolean isControl(int character) {
        return (character < ' ' || character == 0x7f) && character != '\n' && character != '\t';
    }

    private void checkForm(String cell, Column<T, ?> column, T row, TableSchema.Field field) throws CellFault {
        // Against what will be written: blanks around the items of a list are gone by now.
        String value = column.write(row);
        boolean tooLong = value.length() > LONGEST_FORMED;
        boolean formed = field.pattern() == null
                || !tooLong && field.pattern().matcher(value).matches();
        boolean listed = field.codes().isEmpty() || field.codes().contains(value);
        Optional<String> meant = formed || tooLong ? Optional.empty() : AddressInFront.without(value, field.pattern());
        if (meant.isPresent()) {
            throw new CellFault(
                    "address-in-front",
                    cell,
                    field.title() + " has an address or name in front",
                    "write it without",
                    List.of(meant.get()));
        }
        if (!formed || !listed) {
            String example = field.example() == null ? "" : " For example: " + field.example();
            throw new CellFault(
                    "wrong-form",
                    cell,
                    "'" + cell + "' is not written as " + field.name() + " is",
                    field.description() + example,
                    field.name().equals("language")
                            ? LanguageTags.of(cell).stream().toList()
                            : List.of());
        }
        if (isOutside(value, field)) {
            throw new CellFault("out-of-range", cell, cell + " is out of range", field.description());
        }
    }

    private static boolean isOutside(String value, TableSchema.Field field) {
        return (field.minimum() != null && Double.parseDouble(value) < field.minimum())
                || (field.maximum() != null && Double.parseDouble(value) > field.maximum());
    }
}

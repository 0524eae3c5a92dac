package org.comparanda.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.evidence.PublishedRow;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sheet of a table: a heading with a note on each column, the rows, and drop-downs. Every column that is not
 * one of numbers is formatted as text, or spreadsheet programs would change what is typed.
 */
final class TableSheet {

    /** Rows that are ready to be filled. */
    private static final int ROOM = 2000;

    private static final double HEADING_HEIGHT = 60;
    private static final double PROSE_WIDTH = 60;
    private static final double WIDTH = 20;
    private static final Set<String> PROSE = Set.of(
            "statement",
            "summary",
            "text",
            "title",
            "note",
            "query",
            "reason",
            "setting",
            "participants",
            "population");
    private static final Set<String> NUMBERS = Set.of("integer", "number");
    private static final String REQUIRED_COLOUR = "1F4E79";
    private static final String OPTIONAL_COLOUR = "DDEBF7";

    private final Worksheet sheet;
    private final Template template;
    private final CodebookSheet codes;

    TableSheet(Worksheet sheet, Template template, CodebookSheet codes) {
        this.sheet = sheet;
        this.template = template;
        this.codes = codes;
    }

    <T extends PublishedRow> void write(PackageTable<T> table) {
        List<T> rows = table.of().apply(template.evidence());
        TableSchema schema = table.format().schema();
        sheet.freezePane(1, 1);
        sheet.rowHeight(0, HEADING_HEIGHT);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = table.format().cells(rows.get(row));
            for (int column = 0; column < cells.size(); column++) {
                value(
                        row + 1,
                        column,
                        cells.get(column),
                        schema.field(table.format().header().get(column)).orElseThrow());
            }
        }
        int last = rows.size() + ROOM;
        List<String> header = table.format().header();
        for (int column = 0; column < header.size(); column++) {
            TableSchema.Field field = schema.field(header.get(column)).orElseThrow();
            heading(column, field, schema);
            format(column, rows.size(), field);
            dropDown(column, last, field, schema);
        }
    }

    private void value(int row, int column, String cell, TableSchema.Field field) {
        if (cell.isEmpty()) {
            return;
        }
        if (NUMBERS.contains(field.type())
                && SheetCell.plain(new BigDecimal(cell)).equals(cell)) {
            sheet.value(row, column, new BigDecimal(cell));
        } else {
            // A number with more digits than spreadsheets calculate with, or with noughts at its end, stays what it is.
            sheet.value(row, column, SheetText.encode(cell));
        }
    }

    private void heading(int column, TableSchema.Field field, TableSchema schema) {
        sheet.value(0, column, field.name());
        sheet.style(0, column)
                .bold()
                .verticalAlignment("top")
                .fillColor(field.required() ? REQUIRED_COLOUR : OPTIONAL_COLOUR)
                .fontColor(field.required() ? "FFFFFF" : "000000")
                .set();
        sheet.comment(0, column, template.note(schema, field));
        sheet.width(column, PROSE.contains(field.name()) ? PROSE_WIDTH : WIDTH);
    }

    private void format(int column, int rows, TableSchema.Field field) {
        String format = NUMBERS.contains(field.type()) ? "General" : "@";
        boolean wrap = PROSE.contains(field.name());
        sheet.style(column)
                .format(format)
                .wrapText(wrap)
                .verticalAlignment("top")
                .set();
        if (rows > 0) {
            sheet.range(1, column, rows, column)
                    .style()
                    .format(format)
                    .wrapText(wrap)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private void dropDown(int column, int last, TableSchema.Field field, TableSchema schema) {
        choices(field, schema).ifPresent(choices -> {
            ListFormulaDataValidation validation =
                    sheet.range(1, column, last, column).validateWithListByFormula(choices.range);
            // Without a text the library writes "null".
            validation
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(choices.closed)
                    .errorTitle(field.name())
                    .error(template.wording("offered"));
        });
    }

    private record Offered(String range, boolean closed) {}

    private Optional<Offered> choices(TableSchema.Field field, TableSchema schema) {
        Optional<Offered> coded =
                template.choices().of(field).map(list -> new Offered(codes.range(list), list.closed()));
        return coded.or(() -> schema.foreignKeys().stream()
                .filter(key -> key.field().equals(field.name()))
                .findFirst()
                .map(key -> new Offered(keysOf(key), false)));
    }

    /** The keys that are in the other table by now. */
    private static String keysOf(TableSchema.ForeignKey key) {
        int column = PackageTables.named(key.table()).format().header().indexOf(key.key());
        String letters = SheetPlaces.letters(column);
        String top = key.table() + "!$" + letters;
        return "OFFSET(" + top + "$2,0,0,MAX(1,COUNTA(" + top + ":$" + letters + ")-1),1)";
    }
}

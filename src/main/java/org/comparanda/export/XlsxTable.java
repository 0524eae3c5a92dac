package org.comparanda.export;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table in a workbook, over as many sheets as it needs. Rows leave memory a block at a time. */
final class XlsxTable<T> {

    private static final int BLOCK = 500;

    private final Workbook workbook;
    private final String name;
    private final List<Column<T>> columns;
    private final XlsxLayout layout;
    private final int rowsPerSheet;

    private Worksheet sheet;
    private int sheets;
    private int nextRow;
    private int firstOfBlock;

    XlsxTable(Workbook workbook, String name, List<Column<T>> columns, int rowsPerSheet) {
        this.workbook = workbook;
        this.name = name;
        this.columns = columns;
        this.layout = new XlsxLayout(columns.size());
        this.rowsPerSheet = rowsPerSheet;
        startSheet();
    }

    void add(T row) throws IOException {
        if (nextRow == rowsPerSheet) {
            finish();
            startSheet();
        }
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(row);
            layout.see(i, value);
            XlsxCell.write(sheet, nextRow, i, value);
        }
        nextRow++;
        if (nextRow - firstOfBlock == BLOCK) {
            flushBlock();
        }
    }

    void finish() throws IOException {
        flushBlock();
        sheet.setAutoFilter(0, 0, nextRow - 1, columns.size() - 1);
        sheet.finish();
    }

    private void startSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + ' ' + sheets);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            layout.see(i, columns.get(i).key());
            sheet.inlineString(0, i, columns.get(i).key());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        nextRow = 1;
        firstOfBlock = 1;
    }

    private void flushBlock() throws IOException {
        if (firstOfBlock == 1) {
            // Widths stand before the rows in the file: the first block decides.
            layout.setWidths(sheet);
        }
        if (nextRow > firstOfBlock) {
            for (int i = 0; i < columns.size(); i++) {
                Range cells = sheet.range(firstOfBlock, i, nextRow - 1, i);
                layout.style(i, cells);
            }
        }
        sheet.flush();
        firstOfBlock = nextRow;
    }
}

package org.comparanda.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook: a sheet named after the listing with a bold, frozen header and a filter, then a sheet
 * {@code about}. Numbers, booleans and days are cells of that type, text is never a formula. What no sheet can hold
 * goes on in {@code findings 2} and so on; text longer than a cell can hold is cut and ends in {@code […]}.
 */
final class XlsxListingWriter implements ListingWriter {

    private static final double NOTE_KEY_WIDTH = 20;
    private static final double NOTE_TEXT_WIDTH = 100;

    private final int rowsPerSheet;

    XlsxListingWriter() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param rowsPerSheet how many rows a sheet may have, the header with them */
    XlsxListingWriter(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        // Finished and not closed: after a fault closing would end the file as if it were whole.
        Workbook workbook = new Workbook(out, "Comparanda", null);
        XlsxTable<T> table = new XlsxTable<>(workbook, listing.name(), listing.columns(), rowsPerSheet);
        for (T row : listing.rows()) {
            table.add(row);
        }
        table.finish();
        writeAbout(workbook, listing.about());
        workbook.finish();
        out.flush();
    }

    private static void writeAbout(Workbook workbook, List<Listing.Note> about) throws IOException {
        Worksheet sheet = workbook.newWorksheet("about");
        sheet.width(0, NOTE_KEY_WIDTH);
        sheet.width(1, NOTE_TEXT_WIDTH);
        for (int row = 0; row < about.size(); row++) {
            XlsxCell.write(sheet, row, 0, about.get(row).key());
            XlsxCell.write(sheet, row, 1, about.get(row).text());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        }
        sheet.finish();
    }
}

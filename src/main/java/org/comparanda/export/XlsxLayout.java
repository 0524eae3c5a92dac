package org.comparanda.export;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a sheet are and how their cells look, judged by the values seen so far. */
final class XlsxLayout {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** Room for the button of the filter in the header. */
    private static final int BUTTON = 3;

    private static final int LENGTH_OF_DAY = 10;

    private final int[] longest;
    private final boolean[] prose;
    private final boolean[] days;

    XlsxLayout(int columns) {
        longest = new int[columns];
        prose = new boolean[columns];
        days = new boolean[columns];
    }

    void see(int column, Object value) {
        if (value instanceof String text) {
            longest[column] = Math.max(longest[column], text.length());
            // Addresses are long, too, but gain nothing by being wrapped.
            prose[column] |= text.length() > WIDEST && text.indexOf(' ') >= 0;
        } else if (XlsxCell.isDay(value)) {
            longest[column] = Math.max(longest[column], LENGTH_OF_DAY);
            days[column] = true;
        } else if (value != null) {
            longest[column] = Math.max(longest[column], CellText.of(value).length());
        }
    }

    void setWidths(Worksheet sheet) {
        for (int i = 0; i < longest.length; i++) {
            sheet.width(i, Math.max(NARROWEST, Math.min(WIDEST, longest[i] + BUTTON)));
        }
    }

    void style(int column, Range cells) {
        if (prose[column]) {
            cells.style().wrapText(true).verticalAlignment("top").set();
        } else if (days[column]) {
            cells.style().format("yyyy-mm-dd").verticalAlignment("top").set();
        } else {
            cells.style().verticalAlignment("top").set();
        }
    }
}

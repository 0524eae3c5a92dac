package org.comparanda.export;

import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Puts one value into a cell of a sheet. */
final class XlsxCell {

    /** What Excel takes in a cell, in UTF-16 units. */
    static final int LONGEST_TEXT = 32_767;

    static final String CUT_MARK = " […]";

    /** Before this day Excel counts a 29 February 1900 that never was, and before 1900 it knows no days. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private XlsxCell() {}

    static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof Number number) {
            if (CellText.isFinite(number)) {
                sheet.value(row, column, number);
            }
        } else if (isDay(value)) {
            sheet.value(row, column, (LocalDate) value);
        } else if (value != null) {
            write(sheet, row, column, fitting(CellText.of(value)));
        }
    }

    /** Whether a value is written as a day, and needs a format by which to be shown as one. */
    static boolean isDay(Object value) {
        return value instanceof LocalDate day && !day.isBefore(FIRST_SAFE_DAY) && day.getYear() <= 9999;
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean spaceAtEdge =
                Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        if (spaceAtEdge) {
            // Only shared strings keep it; they stay in memory until the file is done, so all others go inline.
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - CUT_MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT_MARK;
    }
}

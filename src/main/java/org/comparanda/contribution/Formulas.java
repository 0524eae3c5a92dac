package org.comparanda.contribution;

/**
 * Makes text harmless that a spreadsheet would run as a formula when it opens a CSV file (OWASP, "CSV Injection"):
 * an apostrophe is put before text that begins with {@code = + - @}, their full-width forms, a tab or a line break.
 * Spreadsheets then show it as text. Other readers of the CSV see the apostrophe; JSON and XLSX need none and have none.
 */
public final class Formulas {

    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private Formulas() {}

    /** The text as it may stand in a CSV file for spreadsheets. */
    public static String disarmed(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

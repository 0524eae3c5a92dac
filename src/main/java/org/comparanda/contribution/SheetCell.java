package org.comparanda.contribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text that a CSV file would have in the place of a cell of a sheet: what people see in the cell, wherever that can
 * be told, and else a fault. Spreadsheets change what is typed: {@code 2007-06} becomes a day, {@code 45%} becomes 0.45.
 */
final class SheetCell {

    /** Spreadsheets calculate with and show no more digits than these. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final int MOST_DIGITS = 40;

    /** Characters of the format of a cell; spreadsheet programs take no more. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]?|;.*");
    private static final Pattern ONLY_ZEROS = Pattern.compile("0{2,30}");
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");
    private static final String AS_TEXT =
            "format the column as text and type it again; in templates the columns are formatted so already";

    private final Cell cell;

    SheetCell(Cell cell) {
        this.cell = cell;
    }

    /** The text; empty for an empty cell. Columns of days and periods take dates, others do not. */
    String text(boolean takesDates) throws CellFault {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            throw error(cell.getRawValue());
        }
        if (value == null) {
            if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
                throw new CellFault(
                        "formula-without-value",
                        "=" + cell.getFormula(),
                        "the formula in the cell has no value",
                        "open the workbook in a spreadsheet program and save it, or put the value in the place of the formula");
            }
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(number, takesDates);
        }
        String text = SheetText.decode(value.toString());
        if (cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches()) {
            throw error(text);
        }
        return text;
    }

    private static CellFault error(String shown) {
        return new CellFault(
                "formula-error",
                shown,
                "the formula in the cell failed with " + shown,
                "put the value in the place of the formula; a text that begins with = has to be in a cell formatted as text");
    }

    private String number(BigDecimal number, boolean takesDates) throws CellFault {
        String format =
                cell.getDataFormatString() == null || cell.getDataFormatString().length() > LONGEST_FORMAT
                        ? ""
                        : NOT_SHOWN
                                .matcher(cell.getDataFormatString().toLowerCase(Locale.ROOT))
                                .replaceAll("");
        if (!format.equals("general") && format.chars().anyMatch(letter -> "ymdhs".indexOf(letter) >= 0)) {
            return date(format, takesDates);
        }
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new CellFault("bad-number", cell.getRawValue(), "the number has too many digits", AS_TEXT);
        }
        if (format.indexOf('%') >= 0) {
            String shown = plain(number.movePointRight(2));
            throw new CellFault(
                    "percent-cell",
                    shown + "%",
                    "the cell shows " + shown + "% and holds " + plain(number),
                    "write " + shown + " without the percent sign and format the cell as text");
        }
        String digits = plain(number);
        int missing = ONLY_ZEROS.matcher(format).matches() ? format.length() - digits.length() : 0;
        return missing > 0 && number.signum() >= 0 ? "0".repeat(missing) + digits : digits;
    }

    /** A number as a spreadsheet shows it where there is room. */
    static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN_DIGITS);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private String date(String format, boolean takesDates) throws CellFault {
        LocalDateTime time = time();
        String day = time.toLocalDate().toString();
        boolean clock = format.matches(".*[hs:].*");
        if (!takesDates
                || format.indexOf('y') < 0
                || (clock && !time.toLocalTime().equals(LocalTime.MIDNIGHT))) {
            throw new CellFault(
                    "changed-to-date",
                    day,
                    "the spreadsheet program changed what was typed to a date (" + day + ")",
                    AS_TEXT);
        }
        int shown = format.indexOf('d') >= 0 ? 10 : format.indexOf('m') >= 0 ? 7 : 4;
        return day.substring(0, shown);
    }

    private LocalDateTime time() throws CellFault {
        try {
            double days = Double.parseDouble(cell.getRawValue());
            // Day 1 is the first of 1900 (or of 1904), and there are no years with five digits.
            if (days >= 1 && days < 2_958_466) {
                return cell.asDate();
            }
        } catch (NumberFormatException e) {
            // Said below, as a number that is no day.
        }
        throw new CellFault("bad-date", cell.getRawValue(), "the cell shows a date, but holds none", AS_TEXT);
    }
}

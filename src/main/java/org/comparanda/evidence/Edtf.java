package org.comparanda.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or period as sources give it: the part of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1)
 * that the package format allows: {@code 2007}, {@code 2007-06}, {@code 2007-06-30}, {@code 201X}, {@code 2007-XX},
 * {@code 2005/2006}, {@code 2017/..}, {@code ../2011}, each date with {@code ?}, {@code ~} or {@code %} behind it.
 *
 * @param text as written
 * @param first the first day it may cover; {@link LocalDate#MIN} where it is open
 * @param last the last day it may cover; {@link LocalDate#MAX} where it is open
 */
public record Edtf(String text, LocalDate first, LocalDate last) {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");
    private static final String OPEN = "..";
    private static final int LONGEST = 32;

    /**
     * Reads a date or period.
     *
     * @throws DateTimeException if the text is none, names no day of the calendar, or ends before it begins
     */
    public static Edtf parse(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("not a date: longer than " + LONGEST + " characters");
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals(OPEN) && to.equals(OPEN)) {
            throw new DateTimeException("not a period: open at both ends");
        }
        LocalDate first = from.equals(OPEN) ? LocalDate.MIN : date(from).first;
        LocalDate last = to.equals(OPEN) ? LocalDate.MAX : date(to).last;
        if (first.isAfter(last)) {
            throw new DateTimeException("not a period: '" + to + "' is before '" + from + "'");
        }
        return new Edtf(text, first, last);
    }

    /** Whether some day may lie in both. */
    public boolean overlaps(Edtf other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Edtf date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException(
                    "'" + text + "' is not a date such as 2007, 2007-06, 2005/2006, 2017/.. or 201X");
        }
        String year = parts.group(1);
        String month = parts.group(2);
        String day = parts.group(3);
        boolean vague = year.endsWith("X");
        if ((vague && month != null) || ("XX".equals(month) && day != null && !"XX".equals(day))) {
            throw new DateTimeException("'" + text + "' is exact after an unspecified part");
        }
        int firstYear = Integer.parseInt(year.replace('X', '0'));
        int lastYear = Integer.parseInt(year.replace('X', '9'));
        if (month == null || month.equals("XX")) {
            return new Edtf(text, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
        }
        YearMonth yearMonth = YearMonth.of(firstYear, Integer.parseInt(month));
        if (day == null || day.equals("XX")) {
            return new Edtf(text, yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }
        LocalDate exact = yearMonth.atDay(Integer.parseInt(day));
        return new Edtf(text, exact, exact);
    }
}

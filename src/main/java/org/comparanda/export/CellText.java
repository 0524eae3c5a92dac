package org.comparanda.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Edtf;

/** The text of a value in a cell, as the package format writes it. */
final class CellText {

    private static final String LIST_SEPARATOR = "|";

    private CellText() {}

    /** Text of a value that a {@link Column} may give; empty for null and for numbers that are none. */
    static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof List<?> list) {
            return joined(list);
        }
        if (value instanceof Number number) {
            return isFinite(number) ? plain(number) : "";
        }
        return scalar(value);
    }

    /** Text of a value that JSON writes as a string too. */
    static String scalar(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Edtf || value instanceof LocalDate || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "A column gives a " + value.getClass().getName() + ", which has no text");
    }

    /** Whether a number is one; measures that divide by nothing give none. */
    static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    private static String plain(Number number) {
        if (number instanceof BigDecimal exact) {
            return exact.toPlainString();
        }
        boolean floating = number instanceof Double || number instanceof Float;
        return floating ? new BigDecimal(number.toString()).toPlainString() : number.toString();
    }

    private static String joined(List<?> list) {
        if (list.size() == 1) {
            return of(list.get(0));
        }
        StringJoiner joined = new StringJoiner(LIST_SEPARATOR);
        list.forEach(element -> joined.add(of(element)));
        return joined.toString();
    }
}

package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Writes the values that a {@link Column} may give as JSON: one place that says what each looks like. */
public final class JsonValues {

    private JsonValues() {}

    /** Text, dates and codes as strings, numbers as numbers, lists as arrays, null (also a number that is none) as null. */
    public static void write(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            write(json, number);
        } else {
            json.writeString(CellText.scalar(value));
        }
    }

    private static void write(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            json.writeNumber(number.intValue());
        } else if (number instanceof Long) {
            json.writeNumber(number.longValue());
        } else if (number instanceof BigDecimal exact) {
            json.writeNumber(exact);
        } else if (number instanceof BigInteger whole) {
            json.writeNumber(whole);
        } else if (CellText.isFinite(number)) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeNull();
        }
    }
}

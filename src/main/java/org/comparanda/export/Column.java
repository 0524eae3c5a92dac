package org.comparanda.export;

import java.util.function.Function;

/**
 * One column of a table: the key in JSON, the header in CSV and XLSX.
 *
 * @param key name, snake_case
 * @param labelOf key of the column whose code this column spells out for people ({@code country} for
 *     {@code country_name}); null for every other column
 * @param value the value of a row: a {@link String}, {@link Number}, {@link Boolean}, {@link java.time.LocalDate},
 *     {@link org.comparanda.evidence.Edtf}, {@link org.comparanda.evidence.Coded}, a list of such, or null
 */
public record Column<T>(String key, String labelOf, Function<T, Object> value) {

    /** A column that stands for itself. */
    public Column(String key, Function<T, Object> value) {
        this(key, null, value);
    }
}

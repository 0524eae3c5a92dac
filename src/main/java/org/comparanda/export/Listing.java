package org.comparanda.export;

import java.util.List;

/**
 * Rows to be written, with what must be said about them.
 *
 * @param name what the rows are, {@code findings}; names sheets and files
 * @param columns in their order
 * @param rows may be walked once only, and be long
 * @param about what to print beside the rows: release, query, licence, how to cite; key and text, in order
 */
public record Listing<T>(String name, List<Column<T>> columns, Iterable<T> rows, List<Note> about) {

    /** One thing said about the rows. */
    public record Note(String key, String text) {}
}

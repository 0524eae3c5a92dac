package org.comparanda.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a listing in one format, row by row: what it holds in memory does not grow with the rows, but for the little
 * that XLSX keeps. Writers have no state and serve any number of threads.
 */
public interface ListingWriter {

    /**
     * Writes all rows and flushes; the stream stays open.
     *
     * @throws IOException if the stream cannot take more; what was written by then is not a whole document
     */
    <T> void write(Listing<T> listing, OutputStream out) throws IOException;

    /**
     * The writer of a format.
     *
     * @throws IllegalArgumentException for formats that are no plain tables: JSON has an envelope, which the caller
     *     writes round {@link JsonRows}; the formats of references are written by {@link ReferenceWriter}
     */
    static ListingWriter of(Format format) {
        return switch (format) {
            case CSV -> new CsvListingWriter(false);
            case NDJSON -> new NdjsonListingWriter();
            case XLSX -> new XlsxListingWriter();
            default -> throw new IllegalArgumentException(format.code() + " is not a format of plain tables");
        };
    }

    /** CSV that begins with a byte order mark, by which Excel knows UTF-8. */
    static ListingWriter csvWithByteOrderMark() {
        return new CsvListingWriter(true);
    }
}

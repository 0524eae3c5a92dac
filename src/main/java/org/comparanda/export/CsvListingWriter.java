package org.comparanda.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comparanda.contribution.Formulas;

/**
 * RFC 4180: UTF-8, comma, CRLF, a header row. Lists are joined by {@code |}, numbers are plain ({@code 1000000}, never
 * {@code 1E+6}), null is an empty cell, and text that would run as a formula is made harmless (see {@link Formulas}).
 */
final class CsvListingWriter implements ListingWriter {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final boolean byteOrderMark;

    CsvListingWriter(boolean byteOrderMark) {
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        if (byteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        List<Column<T>> columns = listing.columns();
        // Not closed: that would close the stream, which is the caller's.
        CsvWriter csv = writer(columns.size()).build(out, StandardCharsets.UTF_8);
        try {
            csv.writeRecord(
                    columns.stream().map(Column::key).map(Formulas::disarmed).toList());
            String[] cells = new String[columns.size()];
            for (T row : listing.rows()) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cell(columns.get(i).value().apply(row));
                }
                csv.writeRecord(cells);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CsvWriterBuilder writer(int columns) {
        CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
        // Readers skip empty lines, and with one column an empty cell would be one.
        return columns == 1 ? builder.quoteStrategy(QuoteStrategies.EMPTY) : builder;
    }

    private static String cell(Object value) {
        String text = CellText.of(value);
        return value instanceof Number ? text : Formulas.disarmed(text);
    }
}

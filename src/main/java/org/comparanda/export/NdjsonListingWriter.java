package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, each line ended by LF. */
final class NdjsonListingWriter implements ListingWriter {

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        JsonRows<T> rows = new JsonRows<>(listing.columns());
        try (JsonGenerator json = JsonRows.generator(out)) {
            for (T row : listing.rows()) {
                rows.write(json, row);
                json.writeRaw('\n');
            }
        }
        out.flush();
    }
}

package org.comparanda.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes rows as JSON objects: every key always there, in the order of the columns. Made once for a set of columns
 * and used for all rows and by any number of threads.
 */
public final class JsonRows<T> {

    private static final int USUAL_ROW = 2048;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // A stream belongs to its caller, and a row that failed must not look whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .rootValueSeparator((String) null)
            .build();

    private final List<Column<T>> columns;
    private final SerializedString[] keys;

    public JsonRows(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        this.keys = columns.stream().map(Column::key).map(SerializedString::new).toArray(SerializedString[]::new);
    }

    /** A generator with the settings of this package, which leaves the stream open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out, JsonEncoding.UTF8);
    }

    /** One row as an object in UTF-8, without a line break. */
    public byte[] bytes(T row) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_ROW);
        try (JsonGenerator json = generator(bytes)) {
            write(json, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes one row as an object where the generator stands. */
    public void write(JsonGenerator json, T row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < keys.length; i++) {
            json.writeFieldName(keys[i]);
            JsonValues.write(json, columns.get(i).value().apply(row));
        }
        json.writeEndObject();
    }
}

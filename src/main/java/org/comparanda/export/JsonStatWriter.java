package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.comparanda.export.Cube.Category;
import org.comparanda.export.Cube.CubeDimension;

/** Writes a cube as a JSON-stat 2.0 dataset (json-stat.org/format), which statistics packages read. */
public final class JsonStatWriter {

    private JsonStatWriter() {}

    /**
     * Writes the dataset and flushes; the stream stays open.
     *
     * @throws IOException if the stream cannot take more
     */
    public static void write(Cube cube, OutputStream out) throws IOException {
        // Not closed: that would close the stream, which is the caller's.
        JsonGenerator json = JsonRows.generator(out);
        json.writeStartObject();
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField("label", cube.label());
        json.writeStringField("source", cube.source());
        json.writeStringField("href", cube.address());
        json.writeStringField("updated", cube.updated().toString());
        write(json, "note", cube.notes());
        write(json, "id", cube.dimensions().stream().map(CubeDimension::id).toList());
        write(
                json,
                "size",
                cube.dimensions().stream()
                        .map(dimension -> dimension.categories().size())
                        .toList());
        roles(json, cube.dimensions());
        json.writeObjectFieldStart("dimension");
        for (CubeDimension dimension : cube.dimensions()) {
            dimension(json, dimension);
        }
        json.writeEndObject();
        write(json, "value", cube.values());
        write(json, "status", cube.status());
        json.writeObjectFieldStart("extension");
        for (Map.Entry<String, String> entry : cube.about().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
    }

    private static void roles(JsonGenerator json, List<CubeDimension> dimensions) throws IOException {
        List<String> roles = dimensions.stream()
                .map(CubeDimension::role)
                .filter(role -> role != null)
                .distinct()
                .toList();
        if (roles.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("role");
        for (String role : roles) {
            write(
                    json,
                    role,
                    dimensions.stream()
                            .filter(dimension -> role.equals(dimension.role()))
                            .map(CubeDimension::id)
                            .toList());
        }
        json.writeEndObject();
    }

    private static void dimension(JsonGenerator json, CubeDimension dimension) throws IOException {
        json.writeObjectFieldStart(dimension.id());
        json.writeStringField("label", dimension.label());
        json.writeObjectFieldStart("category");
        write(json, "index", dimension.categories().stream().map(Category::code).toList());
        json.writeObjectFieldStart("label");
        for (Category category : dimension.categories()) {
            json.writeStringField(category.code(), category.label());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Object value) throws IOException {
        json.writeFieldName(key);
        JsonValues.write(json, value);
    }
}

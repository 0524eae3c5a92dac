package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;

/** CSL-JSON: an array of items of the Citation Style Language 1.0.2, in whose words our source types are. */
final class CslWriter implements ReferenceWriter {

    @Override
    public void write(Iterable<Source> sources, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonRows.generator(out)) {
            json.writeStartArray();
            for (Source source : sources) {
                write(json, source);
            }
            json.writeEndArray();
        }
        out.flush();
    }

    private static void write(JsonGenerator json, Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("type", source.type.code());
        write(json, "title", source.title);
        writeAuthors(json, References.authors(source));
        if (source.year != null) {
            writeDate(json, "issued", source.year);
        }
        // Of a thesis it is the university.
        write(json, source.type == SourceType.THESIS ? "publisher" : "container-title", source.container);
        write(json, "volume", source.volume);
        write(json, source.type.isInPeriodical() ? "issue" : "number", source.number);
        write(json, "page", source.pages);
        write(json, "DOI", source.doi);
        write(json, "URL", source.url);
        write(json, "ISBN", source.isbn);
        write(json, "language", References.language(source));
        LocalDate accessed = References.accessed(source);
        if (accessed != null) {
            writeDate(json, "accessed", accessed.getYear(), accessed.getMonthValue(), accessed.getDayOfMonth());
        }
        json.writeEndObject();
    }

    private static void writeAuthors(JsonGenerator json, List<Author> authors) throws IOException {
        if (authors.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("author");
        for (Author author : authors) {
            json.writeStartObject();
            json.writeStringField(author.institution() ? "literal" : "family", author.family());
            write(json, "given", author.given());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeDate(JsonGenerator json, String key, int... parts) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeArrayFieldStart("date-parts");
        json.writeArray(parts, 0, parts.length);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }
}

package org.comparanda.contribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A report for programs: an object with the name of the package, whether it can be published, how many issues of each
 * level there are, the issues, and what it would change. Every key is always there; what is not known is {@code null}.
 */
public final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonReport() {}

    /** Writes the report of one package, as an object. The writer is flushed and left open. */
    public static void write(String name, Report report, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            report(json, name, report);
        }
        out.write('\n');
        out.flush();
    }

    /** Writes the reports of several packages, by their names, as an array of objects. The writer is flushed and left open. */
    public static void write(Map<String, Report> reports, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Map.Entry<String, Report> report : reports.entrySet()) {
                report(json, report.getKey(), report.getValue());
            }
            json.writeEndArray();
        }
        out.write('\n');
        out.flush();
    }

    private static void report(JsonGenerator json, String name, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("package", name);
        json.writeBooleanField("publishable", !report.hasErrors());
        for (Level level : Level.values()) {
            json.writeNumberField(level.code() + "s", report.count(level));
        }
        json.writeArrayFieldStart("issues");
        for (Issue issue : report.issues()) {
            issue(json, issue);
        }
        json.writeEndArray();
        json.writeFieldName("preview");
        if (report.forecast().isPresent()) {
            JsonForecast.write(report.forecast().get(), json);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void issue(JsonGenerator json, Issue issue) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", issue.code());
        json.writeStringField("level", issue.level().code());
        json.writeStringField("file", issue.file());
        if (issue.line() > 0) {
            json.writeNumberField("line", issue.line());
        } else {
            json.writeNullField("line");
        }
        json.writeStringField("column", issue.column());
        json.writeStringField("cell", issue.cell());
        json.writeStringField("value", issue.value());
        json.writeStringField("message", issue.message());
        json.writeStringField("hint", issue.hint());
        json.writeArrayFieldStart("suggestions");
        for (String suggestion : issue.suggestions()) {
            json.writeString(suggestion);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

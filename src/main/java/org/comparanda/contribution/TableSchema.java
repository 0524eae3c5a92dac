package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Frictionless Table Schema (Data Package v2): what the cells of a table must look like. The schemas of packages
 * are the files of {@code data/schema}.
 *
 * @param name of the table
 * @param title for people
 * @param description for people
 * @param fields in their order
 * @param primaryKey names of the fields that tell a row from all others
 * @param foreignKeys what points to other tables of the package, or to this one
 * @param json the schema as it is written
 */
public record TableSchema(
        String name,
        String title,
        String description,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        JsonNode json) {

    /**
     * A field of a table.
     *
     * @param name of the column
     * @param type Table Schema type
     * @param title for people
     * @param description for people
     * @param example a value, as it is written in a cell; may be null
     * @param required whether each row must have a value
     * @param pattern what values must look like; null for any
     * @param codes the values that are allowed; empty for any
     * @param minimum smallest number; null for any
     * @param maximum greatest number; null for any
     */
    public record Field(
            String name,
            String type,
            String title,
            String description,
            String example,
            boolean required,
            Pattern pattern,
            List<String> codes,
            Integer minimum,
            Integer maximum) {}

    /**
     * A field whose values are keys of another table.
     *
     * @param field name of the field
     * @param table name of the table that it points to
     * @param key name of the field that it points to
     */
    public record ForeignKey(String field, String table, String key) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The schema of a table of the package format. */
    static TableSchema named(String name) {
        try (InputStream file = TableSchema.class.getResourceAsStream("schema/" + name + ".json")) {
            return of(name, JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("schema of " + name, e);
        }
    }

    static TableSchema of(String name, JsonNode json) {
        List<Field> fields = new ArrayList<>();
        json.path("fields").forEach(field -> fields.add(field(field)));
        List<ForeignKey> keys = new ArrayList<>();
        json.path("foreignKeys").forEach(key -> keys.add(foreignKey(name, key)));
        return new TableSchema(
                name,
                text(json, "title"),
                text(json, "description"),
                List.copyOf(fields),
                words(json.path("primaryKey")),
                List.copyOf(keys),
                json);
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).findFirst();
    }

    private static Field field(JsonNode json) {
        JsonNode constraints = json.path("constraints");
        String pattern = text(constraints, "pattern");
        return new Field(
                text(json, "name"),
                text(json, "type"),
                text(json, "title"),
                text(json, "description"),
                text(json, "example"),
                constraints.path("required").asBoolean(),
                pattern == null ? null : Pattern.compile(pattern),
                words(constraints.path("enum")),
                number(constraints, "minimum"),
                number(constraints, "maximum"));
    }

    private static ForeignKey foreignKey(String table, JsonNode json) {
        JsonNode reference = json.path("reference");
        return new ForeignKey(
                words(json.path("fields")).get(0),
                reference.path("resource").asText(table),
                words(reference.path("fields")).get(0));
    }

    private static String text(JsonNode json, String property) {
        return json.hasNonNull(property) ? json.get(property).asText() : null;
    }

    private static Integer number(JsonNode json, String property) {
        return json.hasNonNull(property) ? json.get(property).asInt() : null;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return List.copyOf(words);
    }
}

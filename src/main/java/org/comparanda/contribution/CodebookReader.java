package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comparanda.contribution.CodebookTables.TermRow;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.CodebookEntry;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;

/** Reads the codebook and the list of jurisdictions from a data folder. */
public final class CodebookReader {

    private static final String FOLDER = "codebook/";
    private static final String DESCRIPTOR = FOLDER + DescriptorReader.FILE;
    private static final String JURISDICTIONS = "jurisdictions.csv";

    private final Path directory;
    private final Issues issues = new Issues();
    private final Map<String, TableSchema> schemas = new HashMap<>();

    private CodebookReader(Path directory) {
        this.directory = directory;
    }

    /**
     * Reads {@code codebook/} and {@code jurisdictions.csv}.
     *
     * @param dataDirectory the folder that holds both
     * @throws BrokenCodebookException if something is missing or wrong, or if the closed lists are not those that the
     *     service knows; the message names every fault with its place
     */
    public static Codebook read(Path dataDirectory) {
        return new CodebookReader(dataDirectory).read();
    }

    private Codebook read() {
        JsonNode json = descriptor();
        json.path("resources").forEach(resource -> {
            String name = resource.path("name").asText();
            schemas.put(name, TableSchema.of(name, resource.path("schema")));
        });
        TableFormat<Theme> themeFormat = CodebookTables.themes(schema("themes"));
        TableFormat<Scheme> schemeFormat = CodebookTables.schemes(schema("schemes"));
        TableFormat<Crosswalk> crosswalkFormat = CodebookTables.crosswalk(schema("crosswalk"));
        List<Row<Theme>> themes = rows(themeFormat);
        List<Row<Scheme>> schemes = rows(schemeFormat);
        List<Row<Crosswalk>> crosswalk = rows(crosswalkFormat);
        List<Row<Jurisdiction>> places = rows(CodebookTables.JURISDICTIONS, JURISDICTIONS);
        refer(themeFormat, "broader", themes, themeFormat, "key", themes);
        refer(crosswalkFormat, "theme", crosswalk, themeFormat, "key", themes);
        refer(crosswalkFormat, "scheme", crosswalk, schemeFormat, "scheme", schemes);
        refer(CodebookTables.JURISDICTIONS, "parent", places, CodebookTables.JURISDICTIONS, "code", places);
        List<Term> terms = new ArrayList<>();
        ClosedList.ALL.forEach(list -> terms.addAll(terms(list)));
        if (issues.hasErrors()) {
            throw new BrokenCodebookException(issues.report());
        }
        return new Codebook(
                json.path("version").asText(),
                numbered(themes),
                inOrder(terms),
                numbered(schemes),
                numbered(crosswalk),
                numbered(places));
    }

    private JsonNode descriptor() {
        Optional<JsonNode> json = bytes(DESCRIPTOR).flatMap(new DescriptorReader(DESCRIPTOR, issues)::json);
        json.ifPresent(descriptor -> {
            if (!descriptor.path("version").asText().matches("\\d+\\.\\d+\\.\\d+")) {
                Location at = Location.of(DESCRIPTOR);
                issues.add(Issue.error("wrong-form", at, "version", null, "the codebook has no version such as 1.0.0"));
            }
        });
        return json.orElse(JsonNodeFactory.instance.objectNode());
    }

    private TableSchema schema(String table) {
        TableSchema schema = schemas.get(table);
        if (schema != null && !schema.fields().isEmpty()) {
            return schema;
        }
        String message = "the descriptor of the codebook has no schema of " + table;
        issues.add(Issue.error("missing-schema", Location.of(DESCRIPTOR), "resources", table, message));
        return TableSchema.of(table, JsonNodeFactory.instance.objectNode());
    }

    private List<Term> terms(ClosedList list) {
        List<Row<TermRow>> rows = rows(CodebookTables.terms(schema(list.name())));
        list.check(FOLDER + list.name() + ".csv", rows).forEach(issues::add);
        return rows.stream()
                .map(row -> {
                    Term term = row.value().term;
                    term.list = list.name();
                    return term;
                })
                .toList();
    }

    private <T> List<Row<T>> rows(TableFormat<T> format) {
        return rows(format, FOLDER + format.file());
    }

    private <T> List<Row<T>> rows(TableFormat<T> format, String file) {
        if (format.schema().fields().isEmpty()) {
            return List.of();
        }
        List<Row<T>> rows = bytes(file)
                .flatMap(bytes -> new CsvTable(file, Limits.DEFAULT, issues).read(bytes))
                .map(raw -> new TableReader<>(format, issues).read(raw))
                .orElse(List.of());
        Keys.doubled(format, rows).forEach(issues::add);
        return rows;
    }

    private <T, U> void refer(
            TableFormat<T> from, String field, List<Row<T>> rows, TableFormat<U> to, String key, List<Row<U>> targets) {
        issues.addAll(Keys.broken(from, field, rows, to.name(), Keys.of(to, key, targets)));
    }

    private Optional<byte[]> bytes(String name) {
        try {
            return Optional.of(Files.readAllBytes(directory.resolve(name)));
        } catch (IOException e) {
            issues.add(Issue.error("cannot-read", Location.of(name), null, null, "cannot be read from " + directory));
            return Optional.empty();
        }
    }

    private static <T extends CodebookEntry> List<T> numbered(List<Row<T>> rows) {
        return inOrder(rows.stream().map(Row::value).toList());
    }

    private static <T extends CodebookEntry> List<T> inOrder(List<T> entries) {
        for (int position = 0; position < entries.size(); position++) {
            entries.get(position).position = position;
        }
        return entries;
    }
}

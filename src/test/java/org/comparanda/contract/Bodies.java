package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Checks bodies, whatever their format, against the schemas of the contract. */
final class Bodies {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> REFERENCES = Set.of("application/x-bibtex", "application/x-research-info-systems");

    private final ObjectMapper json = new ObjectMapper();
    private final Contract contract;
    private final Schemas schemas;

    Bodies(Contract contract) {
        this.contract = contract;
        this.schemas = new Schemas(contract);
    }

    void check(String where, Operation operation, Query query, Response response) {
        String mediaType = Conformity.mediaType(response);
        if (operation.rows().isEmpty() && !mediaType.endsWith("json")) {
            assertThat(response.asByteArray()).as("%s: body", where).isNotEmpty(); // a file or a page
            return;
        }
        switch (mediaType) {
            case PROBLEM -> problem(where, response);
            case "text/csv" -> columns(where, operation, query, csvHeader(response));
            case "application/x-ndjson" ->
                rows(
                        where,
                        operation,
                        query,
                        response.asString().lines().map(this::parsed).toList());
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
                columns(where, operation, query, xlsxHeader(response));
            default -> {
                JsonNode schema =
                        operation.contents(response.statusCode()).get(mediaType).get("schema");
                if (mediaType.endsWith("json")) {
                    JsonNode body = parsed(response.asString());
                    answer(where, operation, query, schema, body);
                } else if (!REFERENCES.contains(mediaType)) { // of no sources these are empty
                    assertThat(response.asByteArray()).as("%s: body", where).isNotEmpty();
                }
            }
        }
    }

    /** A problem says what HTTP says, and its type can be looked up. */
    void problem(String where, Response response) {
        assertThat(Conformity.mediaType(response)).as("%s: media type", where).isEqualTo(PROBLEM);
        if (response.asByteArray().length > 0) {
            JsonNode problem = parsed(response.asString());
            valid(where, contract.at("#/components/schemas/Problem"), problem);
            assertThat(problem.get("status").asInt()).as("%s: status", where).isEqualTo(response.statusCode());
            String type = URI.create(problem.get("type").asText()).getPath();
            assertThat(contract.operation("get", type))
                    .as("%s: type %s", where, type)
                    .isPresent();
        }
    }

    void header(String where, JsonNode schema, String value) {
        boolean number = contract.resolved(schema).path("type").asText().equals("integer");
        valid(where, schema, number ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value));
    }

    void valid(String where, JsonNode schema, JsonNode value) {
        assertThat(schemas.faults(schema, value)).as(where).isEmpty();
    }

    private void answer(String where, Operation operation, Query query, JsonNode schema, JsonNode body) {
        Optional<Rows> rows = operation.rows();
        if (rows.isEmpty() || !body.has("meta")) {
            valid(where, schema, body); // a document, references, or a cube
            return;
        }
        boolean full = rows.get().inFull(query);
        valid(where, full ? schema.get("anyOf").get(0) : schema, body);
        List<JsonNode> results = new ArrayList<>();
        if (rows.get().single()) {
            results.add(body.get("result"));
        } else {
            body.get("results").forEach(results::add);
        }
        if (!full) {
            valid(where, rows.get(), query, results);
        }
        List<String> details = query.has("fields") ? List.of() : rows.get().details();
        results.forEach(row -> keys(where, rows.get(), query, row, details));
    }

    private void rows(String where, Operation operation, Query query, List<JsonNode> rows) {
        valid(where, rows(operation), query, rows);
        rows.forEach(row -> keys(where, rows(operation), query, row, List.of()));
    }

    private void valid(String where, Rows rows, Query query, List<JsonNode> results) {
        JsonNode schema = rows.schema(query);
        results.forEach(row -> valid(where, schema, row));
    }

    /** A row has exactly the keys that were asked for, in their order. */
    private static void keys(String where, Rows rows, Query query, JsonNode row, List<String> details) {
        rows.columns(query).ifPresent(columns -> {
            List<String> keys = new ArrayList<>();
            row.fieldNames().forEachRemaining(keys::add);
            List<String> expected = new ArrayList<>(columns);
            expected.addAll(details);
            assertThat(keys).as("%s: keys of %s", where, rows.name()).isEqualTo(expected);
        });
    }

    private static void columns(String where, Operation operation, Query query, List<String> header) {
        Rows rows = rows(operation);
        if (query.isWide()) {
            List<String> first = rows.columnsOfLines(query.labels());
            assertThat(header.subList(0, first.size())).as("%s: header", where).isEqualTo(first);
            return;
        }
        rows.columns(query)
                .ifPresentOrElse(
                        columns -> assertThat(header).as("%s: header", where).isEqualTo(columns),
                        () -> assertThat(rows.columns()).as("%s: header", where).containsSubsequence(header));
    }

    private static Rows rows(Operation operation) {
        return operation.rows().orElseThrow(() -> new AssertionError(operation + " has no rows in the contract"));
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("this is not JSON: " + text, e);
        }
    }

    private static List<String> csvHeader(Response response) {
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return CsvReader.builder().ofCsvRecord(text).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("CSV without a header"))
                .getFields();
    }

    private static List<String> xlsxHeader(Response response) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
            return workbook.getFirstSheet().read().get(0).stream()
                    .map(Cell::getText)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a list or record: which keys they have, in which order, under a query.
 *
 * @param name name of the schema of a row in full
 * @param single whether it is a record with its details, and not a list
 */
record Rows(Contract contract, String name, boolean single) {

    private static final String SCHEMAS = "#/components/schemas/";

    static Optional<Rows> of(Operation operation) {
        JsonNode answer = operation.contents(200).getOrDefault("application/json", operation.node());
        JsonNode branches = answer.path("schema").path("anyOf");
        if (branches.isEmpty()) {
            return Optional.empty();
        }
        Contract contract = operation.contract();
        JsonNode full = contract.resolved(branches.get(0)).get("properties");
        boolean single = full.has("result");
        JsonNode row = single ? full.get("result") : full.get("results").get("items");
        String reference = row.has("allOf")
                ? row.get("allOf").get(0).get("$ref").asText()
                : row.get("$ref").asText();
        return Optional.of(new Rows(contract, reference.substring(SCHEMAS.length()), single));
    }

    /** The columns of a row, in order. */
    List<String> columns() {
        return Contract.texts(schema().get("required")).toList();
    }

    /** What a row may have besides: details of the single record, words that were found. */
    List<String> extras() {
        return schema().get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !columns().contains(key))
                .toList();
    }

    List<String> details() {
        return single
                ? extras().stream().filter(key -> !key.equals("highlight")).toList()
                : List.of();
    }

    /** The columns of an answer; nothing where labels are left out, which the contract does not list. */
    Optional<List<String>> columns(Query query) {
        if (query.has("fields")) {
            return query.list("fields");
        }
        if (query.has("group_by")) {
            return query.list("group_by").map(fields -> columnsOfGroups(fields, query.labels()));
        }
        if (!query.labels().equals("both")) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(columns());
        if (query.has("q") && extras().contains("highlight")) {
            columns.add("highlight");
        }
        return Optional.of(columns);
    }

    private static List<String> columnsOfGroups(List<String> fields, String labels) {
        return Stream.concat(
                        fields.stream().flatMap(field -> switch (labels) {
                            case "id" -> Stream.of(field);
                            case "name" -> Stream.of(field + "_name");
                            default -> Stream.of(field, field + "_name");
                        }),
                        Stream.of("findings", "sources", "studies"))
                .toList();
    }

    /** Whether an answer has rows in full; else {@link #schema(Query)} says what each may hold. */
    boolean inFull(Query query) {
        return !query.has("group_by") && !query.has("fields") && query.labels().equals("both");
    }

    /** The schema of one row of an answer. */
    JsonNode schema(Query query) {
        ObjectNode row = query.has("group_by") ? contract.at(SCHEMAS + "Group").deepCopy() : schema().deepCopy();
        return inFull(query) || query.has("group_by") && !query.has("fields") ? row : row.without("required");
    }

    private JsonNode schema() {
        return contract.at(SCHEMAS + name);
    }
}

package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        if (query.leavesOutLabels()) {
            return Optional.empty();
        }
        if (query.has("group_by")) {
            List<String> columns = new ArrayList<>();
            query.list("group_by").orElseThrow().forEach(field -> {
                columns.add(field);
                columns.add(field + "_name");
            });
            columns.addAll(List.of("findings", "sources", "studies"));
            return Optional.of(columns);
        }
        List<String> columns = new ArrayList<>(columns());
        if (query.has("q") && extras().contains("highlight")) {
            columns.add("highlight");
        }
        return Optional.of(columns);
    }

    /** The schema of one row of an answer. */
    JsonNode schema(Query query) {
        if (query.has("group_by")) {
            ObjectNode group = contract.at(SCHEMAS + "Group").deepCopy();
            return query.has("fields") ? group.without("required") : group;
        }
        ObjectNode row = schema().deepCopy();
        return query.has("fields") || query.leavesOutLabels() ? row.without("required") : row;
    }

    private JsonNode schema() {
        return contract.at(SCHEMAS + name);
    }
}

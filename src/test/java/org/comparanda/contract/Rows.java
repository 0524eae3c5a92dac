package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a list or record: which keys they have, in which order, under a query.
 *
 * @param name name of the schema of a row in full
 * @param single whether it is a record with its details, and not a list
 * @param listed what the parameter {@code fields} takes
 */
record Rows(Contract contract, String name, boolean single, Set<String> listed) {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String LINE = SCHEMAS + "ComparisonLine";

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
        return Optional.of(
                new Rows(contract, reference.substring(SCHEMAS.length()), single, operation.listed("fields")));
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

    /** The columns of an answer; nothing where the contract does not list them, as without labels or in wide tables. */
    Optional<List<String>> columns(Query query) {
        if (query.has("fields")) {
            return query.list("fields");
        }
        if (query.has("group_by")) {
            return query.list("group_by").map(fields -> columnsOfGroups(fields, query.labels()));
        }
        if (query.isWide() || !query.labels().equals("both")) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(columns());
        if (query.has("q") && extras().contains("highlight")) {
            columns.add("highlight");
        }
        return Optional.of(columns);
    }

    /** Where the contract lists a name for a field, it stands beside the code or in its place. */
    private List<String> columnsOfGroups(List<String> fields, String labels) {
        return Stream.concat(
                        fields.stream().flatMap(field -> {
                            boolean named = listed.contains(field + "_name") && !labels.equals("id");
                            boolean coded = !named || !labels.equals("name");
                            return Stream.concat(
                                    coded ? Stream.of(field) : Stream.empty(),
                                    named ? Stream.of(field + "_name") : Stream.empty());
                        }),
                        Stream.of("findings", "sources", "studies"))
                .toList();
    }

    /** What a wide table has before the columns that depend on the data. */
    List<String> columnsOfLines(String labels) {
        return switch (labels) {
            case "id" -> List.of("row", "kind");
            case "name" -> List.of("row_name", "kind");
            default -> Contract.texts(contract.at(LINE).get("required")).toList();
        };
    }

    /** Whether an answer has rows in full; else {@link #schema(Query)} says what each may hold. */
    boolean inFull(Query query) {
        return !query.has("group_by")
                && !query.isWide()
                && !query.has("fields")
                && query.labels().equals("both");
    }

    /** The schema of one row of an answer. */
    JsonNode schema(Query query) {
        if (query.isWide()) {
            ObjectNode line = contract.at(LINE).deepCopy();
            return query.labels().equals("both") ? line : line.without("required");
        }
        ObjectNode row = query.has("group_by") ? contract.at(SCHEMAS + "Group").deepCopy() : schema().deepCopy();
        return inFull(query) || query.has("group_by") && !query.has("fields") ? row : row.without("required");
    }

    private JsonNode schema() {
        return contract.at(SCHEMAS + name);
    }
}

package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A parameter of an operation, as the contract has it. */
record Parameter(JsonNode node) {

    String name() {
        return node.get("name").asText();
    }

    String in() {
        return node.get("in").asText();
    }

    boolean isRequired() {
        return node.path("required").asBoolean();
    }

    JsonNode schema() {
        return node.get("schema");
    }

    /** Example values as the contract has them. */
    List<JsonNode> exampleValues() {
        List<JsonNode> values = new ArrayList<>();
        if (node.has("example")) {
            values.add(node.get("example"));
        }
        node.path("examples").forEach(example -> values.add(example.get("value")));
        return values;
    }

    /** The same as they are written in a question: lists are joined by commas. */
    List<String> examples() {
        return exampleValues().stream()
                .map(value -> value.isArray() ? Contract.texts(value).collect(Collectors.joining(",")) : value.asText())
                .toList();
    }
}

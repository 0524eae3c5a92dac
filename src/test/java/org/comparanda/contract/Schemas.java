package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks values against schemas of the contract, formats too. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());

    private final Contract contract;
    private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

    Schemas(Contract contract) {
        this.contract = contract;
    }

    /** What is wrong with a value, in words; nothing if it is as the schema says. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return known
                .computeIfAbsent(schema, this::schema)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** References lead into the components of the contract; a schema on its own keeps what it refers to in $defs. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", contract.at("#/components/schemas"));
        return REGISTRY.getSchema(whole.toString().replace("\"#/components/schemas/", "\"#/$defs/"));
    }
}

package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract explains everything it lists, and its examples are what it says they are. */
class ContractTextTest {

    private static final Contract CONTRACT = Contract.read();
    private static final Schemas SCHEMAS = new Schemas(CONTRACT);

    static Stream<Operation> operations() {
        return CONTRACT.operations().stream();
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        assertThat(operations().map(Operation::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationIsExplained(Operation operation) {
        assertThat(operation.node().path("summary").asText()).isNotBlank();
        assertThat(operation.node().path("description").asText()).isNotBlank();
        assertThat(operation.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.node().path("description").asText())
                    .as(parameter.name())
                    .isNotBlank();
            assertThat(parameter.exampleValues())
                    .as(parameter.name())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(SCHEMAS.faults(parameter.schema(), example))
                            .isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerHasExamplesThatAreAsItsSchemaSays(Operation operation) {
        operation
                .responses()
                .forEach((status, response) -> operation.contents(status).forEach((mediaType, content) -> {
                    JsonNode schema = content.get("schema");
                    if (!schema.path("format").asText().equals("binary")) {
                        List<JsonNode> examples = new ArrayList<>();
                        content.path("examples")
                                .forEach(example ->
                                        examples.add(CONTRACT.resolved(example).get("value")));
                        assertThat(examples)
                                .as("%s %s %s", operation, status, mediaType)
                                .isNotEmpty()
                                .allSatisfy(example -> assertThat(SCHEMAS.faults(schema, example))
                                        .isEmpty());
                    }
                }));
    }

    @Test
    void everyKeyIsExplained() {
        CONTRACT.document().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(key -> assertThat(explanation(key))
                        .as("%s.%s", schema.getKey(), key.getKey())
                        .isNotEmpty()));
    }

    /** What is said about a key, or about the schema of its values; lists of pages speak for themselves. */
    private static Optional<String> explanation(Map.Entry<String, JsonNode> key) {
        JsonNode value = key.getValue();
        JsonNode referred = CONTRACT.resolved(value.has("items") ? value.get("items") : value);
        return Stream.of(
                        value,
                        referred,
                        CONTRACT.resolved(referred.path("allOf").path(0)))
                .map(schema -> schema.path("description").asText())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    @Test
    void everyComponentIsUsed() {
        String text = CONTRACT.document().toString();
        CONTRACT.document().get("components").properties().forEach(kind -> kind.getValue()
                .fieldNames()
                .forEachRemaining(
                        name -> assertThat(text).contains("\"#/components/" + kind.getKey() + "/" + name + "\"")));
    }
}

package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract as its file stands. */
final class Contract {

    static final Path FILE = Path.of("openapi", "openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Contract CONTRACT = new Contract(document(FILE));

    private final JsonNode document;
    private final List<Operation> operations;

    private Contract(JsonNode document) {
        this.document = document;
        this.operations = document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(this, operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    static Contract read() {
        return CONTRACT;
    }

    private static JsonNode document(Path file) {
        try {
            // Read as YAML, handed on as JSON: numbers and texts are then those that a client sees.
            ObjectMapper json = new ObjectMapper();
            return json.readTree(json.writeValueAsBytes(new YAMLMapper().readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that answers a path, with or without an extension that names a format, or a slash at its end. */
    Optional<Operation> operation(String method, String address) {
        String path = address.replaceFirst("(?<=.)/$", "");
        return literally(method, path).or(() -> withoutExtension(path).flatMap(bare -> literally(method, bare)));
    }

    /** Whether the contract has the path, for whatever method. */
    boolean has(String path) {
        return operations.stream()
                .anyMatch(operation -> operation(operation.method(), path).isPresent());
    }

    private Optional<Operation> literally(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .max(Comparator.comparing(Operation::literalCharacters));
    }

    private Optional<String> withoutExtension(String path) {
        Matcher extension = Pattern.compile("(/v1/.+)\\.(?:" + String.join("|", formats()) + ")")
                .matcher(path);
        return extension.matches() && !path.matches("/v1/(datasets|templates)/.*")
                ? Optional.of(extension.group(1))
                : Optional.empty();
    }

    private Set<String> formats() {
        return operations.stream()
                .flatMap(Operation::parameters)
                .filter(parameter -> parameter.name().equals("format"))
                .flatMap(parameter -> texts(parameter.schema().get("enum")))
                .collect(Collectors.toSet());
    }

    /** What a reference leads to; anything else is itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(at(node.get("$ref").asText())) : node;
    }

    JsonNode at(String reference) {
        JsonNode found = document.at(reference.substring(1));
        if (found.isMissingNode()) {
            throw new AssertionError("the contract refers to " + reference + ", which it does not have");
        }
        return found;
    }

    static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}

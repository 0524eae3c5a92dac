package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.PackageWriter;
import org.comparanda.evidence.Codebook;

/** One method of one path of the contract. */
record Operation(Contract contract, String method, String template, JsonNode node) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    String id() {
        return node.path("operationId").asText();
    }

    boolean matches(String path) {
        return Pattern.matches(
                Stream.of(VARIABLE.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")), path);
    }

    int literalCharacters() {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    Stream<Parameter> parameters() {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(contract::resolved)
                .map(Parameter::new);
    }

    Set<String> parameters(String in) {
        return parameters()
                .filter(parameter -> parameter.in().equals(in))
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a parameter takes, in small letters. */
    Set<String> listed(String parameter) {
        return parameters()
                .filter(declared -> declared.name().equals(parameter))
                .flatMap(declared -> Contract.texts(declared.schema().at("/items/enum")))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path with its variables replaced. */
    String path(Function<String, String> value) {
        return VARIABLE.matcher(template).replaceAll(variable -> value.apply(variable.group(1)));
    }

    /** The path of the example that the contract gives, with the parameters that have to be there. */
    String examplePath() {
        return examplePath("");
    }

    /** The same without one parameter, which the caller gives. */
    String examplePath(String given) {
        Map<String, String> values = parameters()
                .filter(parameter -> parameter.in().equals("path"))
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> parameter.examples().get(0)));
        String query = parameters()
                .filter(parameter -> parameter.in().equals("query") && parameter.isRequired())
                .filter(parameter -> !parameter.name().equals(given))
                .map(parameter -> parameter.name() + "=" + parameter.examples().get(0))
                .collect(Collectors.joining("&"));
        return path(values::get) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Sends a request as the operation wants it: what is posted is a package. */
    Response ask(RequestSpecification request, String path) {
        return method.equals("post")
                ? request.contentType("application/zip").body(Sent.PACKAGE).post(path)
                : request.get(path);
    }

    private static final class Sent {

        static final byte[] PACKAGE = packed();

        private static byte[] packed() {
            Codebook codebook = CodebookReader.read(Path.of("data"));
            DataPackage sound = new PackageReader()
                    .read(Path.of("data", "dk"), codebook)
                    .dataPackage()
                    .orElseThrow();
            return PackageWriter.zip(sound.descriptor(), sound.evidence());
        }
    }

    /** The responses, by status. */
    Map<Integer, JsonNode> responses() {
        return node.get("responses").properties().stream()
                .collect(Collectors.toMap(
                        response -> Integer.valueOf(response.getKey()),
                        response -> contract.resolved(response.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The media types of a response and what is said about them. */
    Map<String, JsonNode> contents(int status) {
        return responses().get(status).path("content").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What lists and records are made of: the schema of a row in full, or nothing for documents and files. */
    Optional<Rows> rows() {
        return Rows.of(this);
    }

    @Override
    public String toString() {
        return method.toUpperCase() + " " + template;
    }
}

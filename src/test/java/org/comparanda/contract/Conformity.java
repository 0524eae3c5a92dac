package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks every answer of a test against the contract: what may be asked, with which status, headers and body. */
public final class Conformity implements Filter {

    /** What HTTP itself refuses, whatever the operation: no contract lists these for each. */
    private static final Set<Integer> OF_HTTP = Set.of(405, 413, 414, 415, 431);

    /**
     * A Content-Type that is none is refused before anybody looks at the path; where a segment has a slash, the service
     * may see two.
     */
    private static final Set<Integer> OF_UNKNOWN_PATHS = Set.of(400, 404, 405, 415);

    private final Contract contract = Contract.read();
    private final Bodies bodies = new Bodies(contract);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        check(request.getMethod(), request.getURI(), response);
        return response;
    }

    /** Checks one answer. */
    void check(String method, String address, Response response) {
        String path = URI.create(address.replaceFirst("\\?.*", "")).getRawPath();
        // Quarkus answers the second to every method alike.
        if (path.matches("/(v1|problems|rules)(/.*)?") || path.equals("/q/health") && method.equals("GET")) {
            check(method, path, Query.of(address), response);
        }
    }

    private void check(String method, String path, Query query, Response response) {
        boolean head = method.equals("HEAD");
        Optional<Operation> operation = contract.operation(head ? "get" : method.toLowerCase(Locale.ROOT), path);
        String where = method + " " + path + " " + query.values() + " -> " + response.statusCode();
        if (method.equals("OPTIONS")) {
            return;
        }
        if (operation.isEmpty() || OF_HTTP.contains(response.statusCode())) {
            assertThat(response.statusCode())
                    .as("%s: what the contract does not have is refused", where)
                    .isIn(contract.has(path) && !path.contains("%2F") ? OF_HTTP : OF_UNKNOWN_PATHS);
            bodies.problem(where, response);
            return;
        }
        checkResponse(where, operation.get(), query, response, head);
    }

    private void checkResponse(String where, Operation operation, Query query, Response response, boolean head) {
        int status = response.statusCode();
        assertThat(operation.responses())
                .as("%s: statuses of %s", where, operation)
                .containsKey(status);
        if (status < 400) {
            assertThat(operation.parameters("query"))
                    .as("%s: parameters of %s", where, operation)
                    .containsAll(query.names());
        }
        operation
                .responses()
                .get(status)
                .path("headers")
                .properties()
                .forEach(header -> header(where, header, response));
        Map<String, JsonNode> contents = operation.contents(status);
        if (contents.isEmpty()) {
            assertThat(response.asByteArray()).as("%s: body", where).isEmpty();
        } else if (!head) {
            assertThat(contents).as("%s: media types of %s", where, operation).containsKey(mediaType(response));
            bodies.check(where, operation, query, response);
        }
    }

    private void header(String where, Map.Entry<String, JsonNode> header, Response response) {
        JsonNode said = contract.resolved(header.getValue());
        String value = response.header(header.getKey());
        if (value == null) {
            assertThat(said.path("required").asBoolean())
                    .as("%s: header %s is missing", where, header.getKey())
                    .isFalse();
        } else {
            bodies.header(where + ": header " + header.getKey(), said.get("schema"), value);
        }
    }

    static String mediaType(Response response) {
        return response.contentType().replaceFirst(";.*", "").strip();
    }
}

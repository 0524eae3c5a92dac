package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Sends what the fuzz tests ask, to the byte, and holds every answer to the contract. */
final class Wire {

    /** Nobody waits longer for an answer from memory, not even on a machine that does much else. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What no answer says to strangers. */
    private static final List<String> INTERNAL =
            List.of("\tat ", "java.lang.", "io.quarkus", "io.vertx", "org.comparanda.", "org.apache.", "Exception:");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final Conformity conformity = new Conformity();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Ask> asked = new ArrayList<>();
    private final Contract contract = Contract.read();
    private final Set<String> answered = new HashSet<>();

    /** @param base {@code http://127.0.0.1:8081} */
    Wire(String base) {
        this.base = base;
    }

    /** What was asked since {@link #forget()}. */
    List<Ask> asked() {
        return asked;
    }

    /** The operations that were asked something they have an answer to. */
    Set<String> answered() {
        return answered;
    }

    void forget() {
        asked.clear();
    }

    /** Asks, and checks whatever is true of every answer. */
    Response ask(Ask ask) {
        asked.add(ask);
        Response response = sent(ask);
        int status = response.statusCode();
        if (status >= 500) {
            // Not even 503: one question after the other never waits for its turn, unless turns are not given back.
            fail("%d: %s", status, response.asString());
        }
        if (status >= 400) {
            assertThat(response.asString()).doesNotContain(INTERNAL);
        }
        conformity.check(ask.method(), ask.address(), response);
        contract.operation(ask.method().toLowerCase(Locale.ROOT), ask.path())
                .filter(operation -> status < 300)
                .ifPresent(operation -> answered.add(operation.toString()));
        return response;
    }

    /** Asks a question that has to be answered, in JSON. */
    JsonNode json(Ask ask) {
        Response response = ask(ask);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return parsed(new String(response.asByteArray(), StandardCharsets.UTF_8));
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("this is not JSON: " + text, e);
        }
    }

    /** The question that an address of an answer asks. */
    Ask at(String address) {
        URI uri = URI.create(address);
        Ask ask = Ask.get(uri.getRawPath());
        for (var parameter : Query.of(address).values().entrySet()) {
            ask = ask.with(parameter.getKey(), parameter.getValue());
        }
        return ask;
    }

    private Response sent(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + ask.address()))
                .timeout(PATIENCE)
                .method(
                        ask.method(),
                        ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ask.body()));
        ask.headers().forEach(request::header);
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return response(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Response response(HttpResponse<byte[]> answer) throws IOException {
        List<Header> headers = new ArrayList<>();
        answer.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        boolean zipped =
                answer.headers().firstValue("Content-Encoding").equals(Optional.of("gzip")) && answer.body().length > 0;
        return new ResponseBuilder()
                .setStatusCode(answer.statusCode())
                .setHeaders(new Headers(headers))
                .setContentType(answer.headers().firstValue("Content-Type").orElse(""))
                .setBody(
                        zipped
                                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                                : answer.body())
                .build();
    }
}

package org.comparanda.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comparanda.api.LimitedRate;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.CurrentCorpus;
import org.comparanda.release.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the running service whatever the contract lists: each parameter with each of its examples, each media type, each
 * status. What is added to the contract is asked too, or fails here. {@link Conformity} looks at the answers.
 */
@QuarkusTest
@TestProfile(TwoReleases.class)
class ContractTest {

    private static final List<Integer> ANSWERED = List.of(200, 304);

    static Stream<Arguments> examples() {
        return operations()
                .flatMap(operation -> operation.parameters().flatMap(parameter -> parameter.examples().stream()
                        .map(example -> Arguments.of(operation, parameter.in(), parameter.name(), example))));
    }

    @ParameterizedTest(name = "{0} {2}={3}")
    @MethodSource("examples")
    void everyParameterIsUnderstoodByItsExamples(Operation operation, String in, String name, String example) {
        RequestSpecification request = given();
        String path = operation.examplePath(name);
        switch (in) {
            case "path" ->
                path = operation.path(variable -> variable.equals(name) ? example : exampleOf(operation, variable));
            case "query" -> request.queryParam(name, example);
            case "header" -> request.header(name, example);
            default -> throw new AssertionError("no way is known to send a parameter in " + in);
        }
        Response answer = operation.ask(request, path);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(ANSWERED);
    }

    static Stream<Arguments> mediaTypes() {
        return operations().flatMap(operation -> operation.contents(200).keySet().stream()
                .map(mediaType -> Arguments.of(operation, mediaType)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mediaTypes")
    void everyMediaTypeIsGivenToWhoAcceptsIt(Operation operation, String mediaType) {
        Response answer = operation.ask(given().header("Accept", mediaType), operation.examplePath());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Conformity.mediaType(answer)).isEqualTo(mediaType);
    }

    static Stream<Arguments> statuses() {
        return operations().flatMap(operation -> operation.responses().keySet().stream()
                .map(status -> Arguments.of(operation, status)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("statuses")
    void everyStatusIsGiven(Operation operation, int status) {
        String path = operation.examplePath();
        Response answer =
                switch (status) {
                    case 200 -> operation.ask(given(), path);
                    case 304 ->
                        given().header("If-None-Match", given().get(path).header("ETag"))
                                .get(path);
                    case 400 -> operation.ask(given().queryParam("there-is-none", 1), path);
                    case 404 -> given().get(operation.path(ContractTest::nothing));
                    case 406 -> operation.ask(given().header("Accept", "image/png"), path);
                    case 410 -> given().get(withdrawn(operation));
                    case 413 ->
                        given().contentType("application/zip").body(bomb()).post(path);
                    case 415 ->
                        given().contentType("application/zip")
                                .body(new byte[100])
                                .post(path);
                    case 429 -> tooOften(operation);
                    case 500 -> servedBy(new Failing(), operation);
                    case 503 -> servedBy(new CurrentCorpus(), operation);
                    default -> throw new AssertionError("no way is known to be answered " + status);
                };
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    }

    private static Response tooOften(Operation operation) {
        LimitedRate.on();
        try {
            operation.ask(given(), operation.examplePath());
            return operation.ask(given(), operation.examplePath());
        } finally {
            LimitedRate.off();
        }
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("findings.csv"));
            zip.write(new byte[8 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Stream<WithdrawingDenmark.Withdrawn> gone() {
        return WithdrawingDenmark.WITHDRAWN.stream();
    }

    @ParameterizedTest
    @MethodSource("gone")
    void whatIsGoneIsStillInTheReleaseThatHadIt(WithdrawingDenmark.Withdrawn record) throws IOException {
        Response gone = given().get(record.path());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new ObjectMapper().readTree(gone.asByteArray()).get("reason").asText())
                .isEqualTo("The text could not be found again");
        Response then = given().queryParam("release", "2026.11.1").get(record.path());
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.jsonPath().getString("result.id")).isEqualTo(record.id());
    }

    /** Addresses that answers name as their own lead to the same answer. */
    static Stream<Operation> answersWithAddress() {
        return operations()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> Optional.ofNullable(operation.contents(200).get("application/json"))
                        .filter(json -> operation.template().startsWith("/v1")
                                && !operation.template().contains("datapackage"))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("answersWithAddress")
    void theAddressOfAnAnswerLeadsToTheSameAnswer(Operation operation) throws IOException {
        Response answer = given().get(operation.examplePath());
        String self = answer.jsonPath().getString("meta.self");
        Response again = given().urlEncodingEnabled(false).get(self);
        assertThat(again.statusCode()).as(self).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(answer.asString());
    }

    private static Response servedBy(CurrentCorpus other, Operation operation) {
        CurrentCorpus served = Arc.container().select(CurrentCorpus.class).get();
        Optional<Corpus> corpus = served.get();
        Published published = served.published();
        QuarkusMock.installMockForType(other, CurrentCorpus.class);
        try {
            return operation.ask(given(), operation.examplePath());
        } finally {
            CurrentCorpus restored = new CurrentCorpus();
            corpus.ifPresent(now -> restored.serve(now, published, Duration.ZERO));
            QuarkusMock.installMockForType(restored, CurrentCorpus.class);
        }
    }

    /** A fault of our own, in the midst of the service. */
    private static final class Failing extends CurrentCorpus {
        @Override
        public Optional<Corpus> get() {
            throw new IllegalStateException("a test wants to see what happens when the service fails");
        }
    }

    private static String withdrawn(Operation operation) {
        return WithdrawingDenmark.WITHDRAWN.stream()
                .map(WithdrawingDenmark.Withdrawn::path)
                .filter(operation::matches)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is withdrawn that " + operation + " had"));
    }

    private static String nothing(String variable) {
        return Map.of("release", "1999.01.1", "version", "99.0.0").getOrDefault(variable, "there-is-none");
    }

    private static String exampleOf(Operation operation, String variable) {
        return operation
                .parameters()
                .filter(parameter ->
                        parameter.in().equals("path") && parameter.name().equals(variable))
                .map(parameter -> parameter.examples().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Operation> operations() {
        return Contract.read().operations().stream();
    }
}

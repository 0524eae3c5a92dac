package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, the service answers as its contract says, and never fails. {@code -Dfuzz.minutes=} asks for longer,
 * {@code -Dfuzz.seed=} from another seed; see {@link Campaign}.
 */
@QuarkusTest
@TestProfile(TwoReleases.class)
class FuzzTest {

    private static final Ask REFERENCE =
            Ask.get("/v1/findings").with("country", "FR").with("limit", 20);

    @TestHTTPResource("/")
    URL service;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire("http://" + service.getAuthority());
    }

    @Test
    void whateverIsAskedIsAnsweredAsTheContractSays() {
        Questions questions = new Questions(Vocabulary.of(wire));
        List<Operation> operations = Contract.read().operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .toList();
        String before = wire.ask(REFERENCE).asString();
        Campaign.asked()
                .run(
                        "FuzzTest#whateverIsAskedIsAnsweredAsTheContractSays",
                        6000,
                        25,
                        wire,
                        (dice, asked) -> asked.ask(questions.any(dice.pick(operations), dice)));
        assertThat(wire.answered())
                .as("nothing was refused throughout")
                .containsAll(operations.stream().map(Operation::toString).toList());
        assertThat(wire.ask(REFERENCE).asString()).isEqualTo(before);
    }

    @Test
    void whateverIsSentToBeCheckedIsReportedOrRefused() {
        Uploads uploads = new Uploads(List.of(
                wire.ask(Ask.get("/v1/datasets/sg/versions/0.1.0.zip")).asByteArray(),
                wire.ask(Ask.get("/v1/templates/SG.xlsx")).asByteArray(),
                wire.ask(Ask.get("/v1/templates/SE.zip")).asByteArray()));
        Campaign.asked()
                .run(
                        "FuzzTest#whateverIsSentToBeCheckedIsReportedOrRefused",
                        400,
                        25,
                        wire,
                        (dice, asked) -> asked.ask(uploads.any(dice)));
        assertThat(wire.answered()).contains("POST /v1/validations");
    }

    @Test
    void whateverBytesArriveTheServiceGoesOn() {
        RawRequests raw = new RawRequests(service.getHost(), service.getPort());
        Questions questions = new Questions(Vocabulary.of(wire));
        List<Operation> lists = Questions.lists().toList();
        String before = wire.ask(REFERENCE).asString();
        Campaign.asked().run("FuzzTest#whateverBytesArriveTheServiceGoesOn", 400, 20, wire, (dice, asked) -> {
            byte[] request = raw.damaged(questions.sound(dice.pick(lists), dice, 3), dice);
            try {
                assertThat(raw.status(request))
                        .as("answer to%n%s", RawRequests.shown(request))
                        .satisfiesAnyOf(
                                status -> assertThat(status).isBetween(0, 499),
                                // HTTP of another version, or a coding of transfer that there is none of
                                status -> assertThat(status).isIn(501, 505));
            } catch (IOException e) {
                throw new UncheckedIOException(RawRequests.shown(request), e);
            }
        });
        Response after = wire.ask(REFERENCE);
        assertThat(after.asString()).isEqualTo(before);
    }
}

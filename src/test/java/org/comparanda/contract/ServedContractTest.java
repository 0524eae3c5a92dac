package org.comparanda.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The contract is served as it stands, and people can try it out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ServedContractTest {

    @Test
    void whatIsServedSaysWhatTheFileSays() throws IOException {
        assertThat(served("/openapi.yaml").asByteArray()).isEqualTo(Files.readAllBytes(Contract.FILE));
        assertThat(new ObjectMapper().readTree(served("/openapi.json").asByteArray()))
                .isEqualTo(Contract.read().document());
    }

    @Test
    void whoHasTheContractIsToldSo() {
        String tag = served("/openapi.json").header("ETag");
        given().header("If-None-Match", tag).get("/openapi.json").then().statusCode(304);
    }

    @Test
    void theContractCanBeTriedOut() {
        Response page = served("/docs");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("SwaggerUIBundle").contains("/openapi.json");
    }

    private static Response served(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}

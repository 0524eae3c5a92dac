package org.comparanda.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The contract is served as it stands, and people can try it out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ServedContractTest {

    @Test
    void whatIsServedSaysWhatTheFileSays() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode yaml = new YAMLMapper().readTree(served("/openapi.yaml").asByteArray());
        assertThat(json.readTree(json.writeValueAsBytes(yaml)))
                .isEqualTo(Contract.read().document());
        assertThat(json.readTree(served("/openapi.json").asByteArray()))
                .isEqualTo(Contract.read().document());
    }

    @Test
    void theContractCanBeTriedOut() {
        Response page = served("/docs");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("SwaggerUIBundle").contains("/openapi");
    }

    private static Response served(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}

package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP says of the files of the web page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?view=gaps", "/web/app.js", "/web/style.css", "/web/texts/fr.json"})
    void whoHasAFileIsToldSo(String address) {
        Response first = when().get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        Response again = given().header("If-None-Match", first.header("ETag")).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void thePageRunsAndLoadsOnlyWhatComesFromHere() {
        when().get("/")
                .then()
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'; style-src 'self';"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void onlyEmbeddedViewsMayBeFramedByOthers() {
        when().get("/?view=compare").then().header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
        when().get("/?view=compare&embed=1")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/web/nowhere.js", "/web/", "/web", "/web/../application.properties"})
    void whatIsNotThereIsAProblem(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }
}

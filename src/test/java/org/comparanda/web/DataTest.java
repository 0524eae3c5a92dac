package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The views that say what there is to take away, and how the data came about. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DataTest {

    @TestHTTPResource
    URL service;

    @Test
    void everyDatasetIsListedAndOpens() {
        try (Visit visit = Visit.to(service, "?view=data")) {
            List<String> names = given().get("/v1/datasets").path("results.name");
            assertThat(visit.find("#datasets-table tbody tr").all())
                    .extracting(row -> row.getAttribute("data-dataset"))
                    .containsExactlyElementsOf(names);
            visit.click("#dataset-gb-eng");
            String description = given().get("/v1/datasets/gb-eng").path("result.description");
            assertThat(visit.text("#dataset")).contains(description, "Cite");
            assertThat(visit.focused()).isEqualTo("dataset-title");
            visit.picture("data");
        }
    }

    @Test
    void everyFileThatIsOfferedIsThere() {
        try (Visit visit = Visit.to(service, "?view=data&dataset=gb-eng&template=AT")) {
            List<String> files = visit.find("#content a[download]").all().stream()
                    .map(link -> (String) link.evaluate("link => link.href"))
                    .distinct()
                    .toList();
            assertThat(files).hasSizeGreaterThan(25).anyMatch(file -> file.contains("/v1/templates/AT.xlsx"));
            assertThat(files).allSatisfy(file -> assertThat(
                            given().urlEncodingEnabled(false).get(file).statusCode())
                    .as(file)
                    .isEqualTo(200));
            assertThat(given().get("/" + visit.find("#check").getAttribute("href"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theWholeIsCitedAsTheServiceSays() {
        try (Visit visit = Visit.to(service, "?view=data")) {
            String citation = given().get("/v1").path("citation");
            assertThat(visit.text("#citation")).startsWith(citation.substring(0, citation.indexOf(" http")));
        }
    }

    @Test
    void aboutSaysWhatNobodyHasChecked() {
        try (Visit visit = Visit.to(service, "?view=about")) {
            int findings = given().get("/v1/findings?limit=0").path("meta.count");
            assertThat(visit.text("#honest"))
                    .contains("paraphrases, not quotations")
                    .contains(findings + " findings were coded by software and have not been checked by a person");
            int inFull = given().get("/v1/findings?limit=0&read=full-text").path("meta.count");
            assertThat(visit.text("#reading [data-read=full-text]")).contains(String.valueOf(inFull));
            assertThat(visit.find("#states dt").count()).isEqualTo(5);
            visit.picture("about");
        }
    }
}

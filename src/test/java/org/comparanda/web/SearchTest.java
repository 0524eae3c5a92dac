package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.util.List;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The search with its facets. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchTest {

    @TestHTTPResource
    URL service;

    @Test
    void wordsAreFoundAndMarked() {
        try (Visit visit = Visit.to(service, "?view=search")) {
            visit.find("#q").fill("record -consent");
            visit.press("Enter");
            visit.find("h1:has-text('record -consent')").waitFor();
            int found = found("0").path("meta.count");
            assertThat(visit.text("#found-title")).isEqualTo(found + " findings");
            List<String> ids = found("20").path("results.id");
            assertThat(visit.find(".finding").all())
                    .extracting(finding -> finding.getAttribute("data-finding"))
                    .containsExactlyElementsOf(ids);
            assertThat(visit.find(".statement mark").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(word -> word.toLowerCase().startsWith("record"));
            visit.picture("search");
        }
    }

    @Test
    void aFacetNarrowsTheSearchByAsMuchAsItSays() {
        try (Visit visit = Visit.to(service, "?view=search&q=record")) {
            String offered = visit.text("label:has(#facet-country-FR) .counts-inline");
            visit.click("#facet-country-FR");
            assertThat(visit.query()).contains("country=FR");
            assertThat(visit.text("#found-title")).isEqualTo(offered + " findings");
            assertThat(visit.find("#facet-country-GB").count())
                    .as("other countries are still offered")
                    .isEqualTo(1);
            visit.click("#without-country-FR");
            assertThat(visit.query()).doesNotContain("country");
        }
    }

    @Test
    void moreIsShownWhenAskedFor() {
        try (Visit visit = Visit.to(service, "?view=search&q=record")) {
            assertThat(visit.find(".finding").count()).isEqualTo(20);
            visit.click("#show-more");
            assertThat(visit.find(".finding").count()).isEqualTo(40);
        }
    }

    @Test
    void nothingFoundIsSaid() {
        try (Visit visit = Visit.to(service, "?view=search&q=xylophone")) {
            assertThat(visit.text("[data-empty]")).contains("Nothing is found");
        }
    }

    @Test
    void whatTheServiceCannotReadCanBeMended() {
        try (Visit visit = Visit.to(service, "?view=search&country=Atlantis").expecting("400")) {
            assertThat(visit.text("#problem")).contains("Atlantis");
            assertThat(visit.find("#q").count()).isEqualTo(1);
        }
    }

    @Test
    void marksAreAllThatIsTakenFromAHighlight() {
        try (Visit visit = Visit.to(service, "?view=search").expecting("inline event handler")) {
            Object shown = visit.page().evaluate("""
                    async () => {
                      const { marked } = await import('./web/marked.js');
                      const p = document.createElement('p');
                      p.append(...marked('a &lt;b&gt; <em>c</em><img src=x onerror="window.ran=1"><script>window.ran=1</script>d', ''));
                      document.body.append(p);
                      await new Promise(done => setTimeout(done, 50));
                      return p.innerHTML + ' ' + window.ran;
                    }""");
            assertThat(shown).isEqualTo("a &lt;b&gt; <mark>c</mark>window.ran=1d undefined");
        }
    }

    private static Response found(String limit) {
        return given().queryParam("q", "record -consent")
                .queryParam("limit", limit)
                .get("/v1/findings");
    }
}

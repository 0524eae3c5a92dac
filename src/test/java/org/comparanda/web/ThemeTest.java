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

/** The view of one theme, and the list of all. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ThemeTest {

    @TestHTTPResource
    URL service;

    @Test
    void everyThemeIsListedWithItsDefinition() {
        try (Visit visit = Visit.to(service, "?view=theme")) {
            List<String> themes = given().get("/v1/themes?limit=500").path("results.key");
            assertThat(visit.find("main a[id^=theme-]").all())
                    .extracting(link -> link.getAttribute("id").substring("theme-".length()))
                    .containsExactlyInAnyOrderElementsOf(themes);
            visit.click("#theme-funding");
            String definition = given().get("/v1/themes/funding").path("result.definition");
            assertThat(visit.text("#definition")).isEqualTo(definition);
        }
    }

    @Test
    void theNotesForCodersSayThatTheyAreInEnglish() {
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding&lang=fr")) {
            assertThat(visit.find("#meaning ul").first().getAttribute("lang")).isEqualTo("en");
            assertThat(visit.text("#meaning")).contains("Ces notes n’existent qu’en anglais");
        }
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding&lang=en")) {
            assertThat(visit.text("#meaning")).doesNotContain("in English");
        }
    }

    @Test
    void whatBelongsElsewhereLeadsThere() {
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding")) {
            assertThat(visit.text("#meaning")).contains("deficits of providers", "cost growth and return");
            visit.click("#meaning a:text-is('value-for-money')");
            assertThat(visit.query()).contains("theme=value-for-money");
        }
    }

    @Test
    void countriesAreCountedAsTheMatrixCountsThem() {
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding&kind=barrier")) {
            String uk = "results.find { it.row == 'funding' && it.column == 'GB' }.";
            String matrix = "/v1/comparison?kind=barrier&country=GB&limit=500";
            int studies = given().get(matrix).path(uk + "studies");
            int all = given().get(matrix).path(uk + "studies_total");
            visit.find("#countries-picture-behind summary").click();
            assertThat(visit.text("#countries [data-column=GB]")).contains(studies + " of " + all);
            assertThat(visit.drawn().text("#countries-picture")).contains(studies + " of " + all);
            assertThat(visit.text("#by-country [data-state=not-searched]")).contains("Denmark");
        }
    }

    @Test
    void aCountryOpensToItsFindings() {
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding&kind=barrier")) {
            visit.find("#countries-picture-behind summary").click();
            visit.click("#cell-FR");
            assertThat(visit.query()).contains("place=FR");
            List<String> ids = given().get("/v1/findings?theme=funding&kind=barrier&country=FR"
                            + "&evidence_class=official,research&limit=500")
                    .path("results.id");
            assertThat(visit.find("#findings-FR[open] .finding").all())
                    .extracting(finding -> finding.getAttribute("data-finding"))
                    .containsExactlyElementsOf(ids);
            visit.picture("theme");
        }
    }

    @Test
    void otherFrameworksStandBesideIt() {
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding")) {
            int concepts = given().get("/v1/themes/funding").path("result.crosswalk.size()");
            assertThat(visit.find("#crosswalk tbody tr").count()).isEqualTo(concepts);
            assertThat(visit.text("#crosswalk"))
                    .contains("Inner Setting: Available Resources", "not seen in the original");
        }
    }

    @Test
    void anUnknownThemeIsRefusedInTheWordsOfTheService() {
        try (Visit visit =
                Visit.to(service, "?view=theme&theme=nonsense").expecting("404").expecting("Problem")) {
            assertThat(visit.find("#problem").count()).isEqualTo(1);
        }
    }
}

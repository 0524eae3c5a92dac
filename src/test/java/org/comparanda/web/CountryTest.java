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

/** The view of one country, and the list of all. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CountryTest {

    @TestHTTPResource
    URL service;

    @Test
    void everyCountryWithFindingsLeadsToItsView() {
        try (Visit visit = Visit.to(service, "?view=country")) {
            int countries = given().get("/v1/findings?group_by=country&limit=0").path("meta.count");
            assertThat(visit.find("#countries tbody tr").count()).isEqualTo(countries);
            visit.click("#country-GB-SCT");
            assertThat(visit.query()).contains("place=GB-SCT");
            assertThat(visit.text("#title")).isEqualTo("Scotland");
        }
    }

    @Test
    void programmesStandOnATimeLineInTheOrderOfTheirYears() {
        try (Visit visit = Visit.to(service, "?view=country&place=GB-ENG")) {
            List<String> ids = given().get("/v1/programmes?jurisdiction=GB-ENG").path("results.id");
            assertThat(visit.find("#timeline tbody tr").all())
                    .extracting(row -> row.getAttribute("data-programme"))
                    .containsExactlyInAnyOrderElementsOf(ids);
            String npfit = "#timeline [data-programme='gb-eng/npfit']";
            assertThat(visit.text(npfit)).contains("2002 to 2011", "Ended");
            double npfitLeft = visit.find(npfit + " .bar").boundingBox().x;
            double careDataLeft = visit.find("#timeline [data-programme='gb-eng/care-data'] .bar")
                    .boundingBox()
                    .x;
            assertThat(npfitLeft).isLessThan(careDataLeft);
            double years = visit.find(npfit + " .bar").boundingBox().width;
            double whole = visit.find(npfit + " .track").boundingBox().width;
            assertThat(years / whole).isBetween(9 / 32.0, 9 / 28.0);
            assertThat(visit.text("#timeline [data-programme='gb-eng/nhs-crs']"))
                    .contains("no dates recorded");
            visit.picture("country");
        }
    }

    @Test
    void barsSayHowManyOfHowManyStudies() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            String cells = "/v1/comparison?country=FR&kind=barrier&limit=500";
            List<Integer> studies = given().get(cells).path("results.studies.findAll { it != null }.sort()");
            int most = studies.get(studies.size() - 1);
            int all = given().get(cells).path("results[0].studies_total");
            String first = visit.find("#most-barrier tbody tr").first().innerText();
            assertThat(first).contains(most + " of " + all, "(" + Math.round(100.0 * most / all) + "%)");
            visit.click("#most-barrier tbody tr:first-child a");
            assertThat(visit.query()).contains("view=compare", "place=FR", "cell=");
            assertThat(visit.find("#evidence .finding").count()).isPositive();
        }
    }

    @Test
    void whatIsNotCoveredIsToldLikeTheApiTellsIt() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            List<String> states =
                    given().get("/v1/comparison?rows=domain&country=FR").path("results.state.sort()");
            List<String> shown = visit.find("#coverage td").all().stream()
                    .map(cell -> cell.getAttribute("data-state"))
                    .sorted()
                    .toList();
            assertThat(shown).isEqualTo(states);
            List<List<String>> gaps =
                    given().get("/v1/comparison/gaps?country=FR&limit=500").path("results.gaps");
            long withoutRecommendation =
                    gaps.stream().filter(codes -> codes.contains("G3")).count();
            assertThat(visit.find("#gap-lists [data-gap=G3] li").count()).isEqualTo((int) withoutRecommendation);
        }
    }

    @Test
    void figuresAndSourcesSayHowTheyWereRead() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR&all=figures,sources")) {
            int figures = given().get("/v1/figures?country=FR&limit=0").path("meta.count");
            List<String> read = given().get("/v1/sources?country=FR&limit=500").path("results.read");
            assertThat(visit.find("#figures-table tbody tr").count()).isEqualTo(figures);
            assertThat(visit.find("#sources-table tbody tr").count()).isEqualTo(read.size());
            assertThat(visit.text("#figures-table [data-figure=fr-f01]")).contains("275 million EUR", "In part");
            long abstracts = read.stream().filter("abstract"::equals).count();
            assertThat(visit.text("#levels [data-read=abstract]")).isEqualTo(abstracts + " Abstract");
        }
    }

    @Test
    void longTablesBeginWithTheirFirstRows() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            assertThat(visit.find("#sources-table tbody tr").count()).isEqualTo(10);
            visit.click("#all-sources");
            assertThat(visit.query()).contains("all=sources");
            assertThat(visit.find("#sources-table tbody tr").count()).isGreaterThan(10);
        }
    }

    @Test
    void anotherPlaceIsChosenFromTheList() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            visit.find("#choose-place").selectOption("EE");
            visit.settled();
            assertThat(visit.text("#title")).isEqualTo("Estonia");
            visit.page().goBack();
            visit.find("h1:text-is('France')").waitFor();
        }
    }

    @Test
    void anotherCountryStandsBesideIt() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            visit.find("#choose-beside").selectOption("GB");
            visit.find("#profiles").waitFor();
            assertThat(visit.query()).contains("beside=GB");
            assertThat(visit.find("#profiles thead th").allInnerTexts()).endsWith("France", "United Kingdom");
            String evidence = "results.find { it.section == 'evidence' && it.country == 'GB' }.studies_total";
            int studies = given().get("/v1/comparison/profiles?country=FR,GB&limit=500")
                    .path(evidence);
            assertThat(visit.text("#profiles [data-fact=studies] td:last-child"))
                    .isEqualTo(String.valueOf(studies));
            String theme =
                    "results.find { it.section == 'theme' && it.kind == 'barrier' && it.country == 'FR' }.theme_name";
            String most = given().get("/v1/comparison/profiles?country=FR,GB&limit=500")
                    .path(theme);
            assertThat(visit.text("#profiles [data-fact=barrier] td:nth-child(2)"))
                    .startsWith(most);
        }
    }
}

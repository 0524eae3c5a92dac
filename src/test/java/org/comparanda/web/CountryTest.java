package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
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
            visit.find("#timeline-picture-behind summary").click();
            assertThat(visit.text("#timeline [data-programme='gb-eng/npfit']")).contains("2002 to 2011", "Ended");
            assertThat(visit.text("#timeline [data-programme='gb-eng/nhs-crs']"))
                    .contains("no dates recorded");
            visit.drawn();
            assertThat(visit.find("#timeline-picture").getAttribute("aria-label"))
                    .isEqualTo("Time line with " + ids.size() + " programmes, from 2000 to 2030."
                            + " The table that follows says the same.");
            assertThat(visit.text("#timeline-picture")).contains("National Programme for IT", "2002 to 2011 · Ended");
            Locator ended = visit.find("#timeline-picture path[fill='var(--s3)']");
            double years = ended.first().boundingBox().width;
            double whole = visit.find("#timeline-picture").boundingBox().width;
            assertThat(years / whole).isBetween(9 / 33.0, 9 / 29.0);
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
            visit.find("#most-barrier-picture-behind summary").click();
            String first = visit.find("#most-barrier tbody tr").first().innerText();
            String share = Math.round(100.0 * most / all) + "%";
            assertThat(first).contains(most + " of " + all, share);
            assertThat(visit.drawn().text("#most-barrier-picture")).contains(most + " of " + all + " · " + share);
            double bar = visit.find("#most-barrier-picture path[fill='var(--s4)']")
                    .first()
                    .boundingBox()
                    .width;
            double track = visit.find("#most-barrier-picture path[fill='var(--s1)']")
                    .first()
                    .boundingBox()
                    .width;
            assertThat(bar / track).isCloseTo((double) most / all, offset(0.02));
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
    void longTablesBeginWithTheirFirstRowsAndArePrintedWhole() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            String seen = "#sources-table tbody tr:visible";
            assertThat(visit.find(seen).count()).isEqualTo(10);
            visit.click("#all-sources");
            assertThat(visit.query()).contains("all=sources");
            int all = visit.find(seen).count();
            assertThat(all).isGreaterThan(10);
            visit.page().goBack();
            visit.find("#all-sources").waitFor();
            visit.onPaper();
            assertThat(visit.find(seen).count()).isEqualTo(all);
            assertThat(visit.find("#timeline").isVisible())
                    .as("the table behind a picture")
                    .isTrue();
            assertThat(visit.find("#all-sources").isVisible()).isFalse();
        }
    }

    @Test
    void withoutTheLibraryTheTableStandsInForThePicture() {
        try (Visit visit = Visit.to(service, "").expecting("echarts").expecting("ERR_FAILED")) {
            visit.page().route("**/echarts/**", route -> route.abort());
            visit.open("?view=country&place=GB-ENG");
            visit.find("#timeline").waitFor();
            assertThat(visit.find("#timeline-picture").isVisible()).isFalse();
        }
    }

    @Test
    void whatIsDrawnLeadsWhereTheTableLeads() {
        try (Visit visit = Visit.to(service, "?view=country&place=GB-ENG")) {
            visit.drawn()
                    .find("#timeline-picture path[fill='var(--s3)']")
                    .first()
                    .hover();
            assertThat(visit.find(".tip").allInnerTexts()).anyMatch(tip -> tip.contains("National Programme for IT"));
            visit.click("#timeline-picture path[fill='var(--s3)'] >> nth=0");
            visit.find("main[data-view=search]").waitFor();
            assertThat(visit.query()).contains("programme=gb-eng/npfit");
        }
    }

    /** All that the view shows can be taken along, not its first table only. */
    @Test
    void everyTableOfTheViewCanBeTakenAlong() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR&beside=GB&lang=en")) {
            for (String name : List.of("programmes", "figures", "sources", "gaps", "profiles", "by_domain")) {
                String file = (String) visit.find("#download-" + name + "-csv").evaluate("link => link.href");
                assertThat(given().urlEncodingEnabled(false).get(file).statusCode())
                        .as(file)
                        .isEqualTo(200);
            }
            visit.find("#share details > summary").all().forEach(Locator::click);
            assertThat(visit.text("#share-r code"))
                    .contains("programmes <- read.csv(\"", "/v1/programmes.csv?country=FR");
            assertThat(visit.text("#share-python code")).contains("figures = pandas.read_csv(\"");
            assertThat(visit.text("#share-api code").split("\n")).hasSize(7).allSatisfy(address -> assertThat(
                            given().urlEncodingEnabled(false).get(address).statusCode())
                    .as(address)
                    .isEqualTo(200));
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
    void upToFiveOthersStandBesideIt() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            for (String code : List.of("AU", "CA", "DE", "DK", "GB")) {
                visit.click("label:has(#beside-" + code + ")");
                visit.find("#profiles thead th:nth-child("
                                + (2 + visit.query().split("=")[3].split(",").length) + ")")
                        .waitFor();
            }
            assertThat(visit.query()).contains("beside=AU,CA,DE,DK,GB");
            assertThat(visit.find("#profiles thead th").allInnerTexts())
                    .endsWith("France", "Australia", "Canada", "Germany", "Denmark", "United Kingdom");
            assertThat(visit.find("#beside-EE").isDisabled()).isTrue();
            visit.click("label:has(#beside-GB)");
            assertThat(visit.find("#beside-EE").isDisabled()).isFalse();
        }
    }

    @Test
    void anotherCountryStandsBesideIt() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR&beside=GB")) {
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

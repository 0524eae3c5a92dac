package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view that shows what is missing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GapsTest {

    @TestHTTPResource
    URL service;

    @Test
    void theMapShowsTheGapsThatTheApiTells() {
        try (Visit visit = Visit.to(service, "?view=gaps&place=FR,DK")) {
            List<List<String>> told = given().get("/v1/comparison/gaps?country=FR,DK&limit=500")
                    .path("results.sort { it.theme + it.country }.gaps");
            List<String> shown = visit.find("#gap-map td").all().stream()
                    .sorted(java.util.Comparator.comparing(
                            cell -> cell.getAttribute("data-cell").replace(".", "")))
                    .map(cell -> cell.getAttribute("data-gaps"))
                    .toList();
            assertThat(shown)
                    .isEqualTo(told.stream().map(gaps -> String.join(" ", gaps)).toList());
            visit.picture("gaps");
        }
    }

    @Test
    void oneKindOfGapCanBeShownAlone() {
        try (Visit visit = Visit.to(service, "?view=gaps&place=FR,DK")) {
            int all = visit.find("#gap-map td a").count();
            visit.click("label:has(#gap-G3)");
            assertThat(visit.query()).contains("gap=G3");
            assertThat(visit.find("#gap-map td a").count()).isBetween(1, all - 1);
            assertThat(visit.find("#gap-map td a").allInnerTexts()).allMatch(text -> text.startsWith("R"));
        }
    }

    @Test
    void aGapSaysWhatWouldFillItAndLeadsToTheWorkbook() {
        try (Visit visit = Visit.to(service, "?view=gaps")) {
            visit.click("[id='cell-funding.DK']");
            assertThat(visit.text("#evidence [data-gap=G0]")).contains("even one that finds nothing");
            String template = visit.find("#template").getAttribute("href");
            assertThat(template).isEqualTo("v1/templates/DK.xlsx");
            assertThat(given().get("/" + template).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?view=gaps&cell=funding.DK", "?view=gaps&gap=G3&place=FR,GB-ENG&lang=fr"})
    void nothingIsHeldAgainstItsAccessibility(String address) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(360, 1920)) {
                try (Visit visit = Visit.to(
                        service, address, Visit.Visitor.USUAL.with(width, 900).with(colours))) {
                    visit.accessible(address + " " + colours + " " + width);
                    visit.fits();
                    visit.picture("gaps-" + width + "-" + colours);
                }
            }
        }
    }
}

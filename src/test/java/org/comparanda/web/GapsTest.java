package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void theMapIsDrawnWithABubbleForEachThemeAndCountry() {
        try (Visit visit = Visit.to(service, "?view=gaps&place=FR,DK")) {
            List<Integer> studies = given().get("/v1/comparison/gaps?country=FR,DK&limit=500")
                    .path("results.findAll { it.gaps == [] }.studies");
            List<String> bubbles = visit.drawn().find("#gap-picture path[fill='var(--s4)']").all().stream()
                    .map(bubble -> String.valueOf(Math.round(bubble.boundingBox().width)))
                    .toList();
            // One more stands in the legend.
            assertThat(bubbles).hasSize(studies.size() + 1);
            assertThat(visit.find("#gap-picture").getAttribute("aria-label"))
                    .contains("86 themes in countries", studies.size() + " of them lack nothing");
        }
    }

    @Test
    void aBubbleOpensWhatWouldFillTheGapAndGetsTheFocusBack() {
        try (Visit visit = Visit.to(service, "?view=gaps&place=FR,DK&gap=G0")) {
            visit.drawn()
                    .find("#gap-picture path[fill='var(--paper)'][stroke='var(--soft)'] >> nth=0")
                    .click();
            visit.find("#evidence").waitFor();
            assertThat(visit.settled().text("#evidence")).contains("Not searched");
            visit.press("Escape");
            visit.find("#evidence").waitFor(Visit.GONE);
            assertThat(visit.settled().focused()).isEqualTo("gap-picture-figure");
        }
    }

    @Test
    void aGapLeadsToTheKindsOfFindingsThatAreThere() {
        List<Map<String, Object>> cells =
                given().get("/v1/comparison?country=FR,DE,NL&limit=1000").path("results");
        Set<String> barriers = cells.stream()
                .filter(cell ->
                        cell.get("kind").equals("barrier") && cell.get("state").equals("found"))
                .map(GapsTest::keyOf)
                .collect(Collectors.toSet());
        String helpedOnly = cells.stream()
                .filter(cell ->
                        cell.get("kind").equals("enabler") && cell.get("state").equals("found"))
                .map(GapsTest::keyOf)
                .filter(key -> !barriers.contains(key))
                .findFirst()
                .orElseThrow();
        try (Visit visit = Visit.to(service, "?view=gaps&place=FR,DE,NL&cell=" + helpedOnly)) {
            assertThat(visit.find("#gap-compare-barrier").count()).isZero();
            visit.click("#gap-compare-enabler");
            visit.find("main[data-view=compare] #evidence").waitFor();
            assertThat(visit.find("#kind-enabler").isChecked()).isTrue();
            assertThat(visit.find("#evidence .finding").count()).isPositive();
        }
    }

    private static String keyOf(Map<String, Object> cell) {
        return cell.get("row") + "." + cell.get("column");
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

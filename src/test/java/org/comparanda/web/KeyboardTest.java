package org.comparanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page without a mouse. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyboardTest {

    private static final int STOPS = 150;

    /** What has the focus: its id or text, whether that is to be seen, and how far down the document it stands. */
    private static final String FOCUS = """
            () => {
              const one = document.activeElement;
              if (one === document.body) return null;
              const shown = one.matches('input') && one.nextElementSibling ? one.nextElementSibling : one;
              const box = shown.getBoundingClientRect();
              const outlined = [one, shown].some(each => getComputedStyle(each).outlineStyle !== 'none');
              const inSight = box.bottom > 0 && box.top < innerHeight;
              const all = [...document.querySelectorAll('*')];
              return { name: one.id || one.textContent.slice(0, 40), seen: outlined && inSight, at: all.indexOf(one) };
            }""";

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=country&place=FR&beside=GB",
                "?view=theme&theme=funding&place=FR",
                "?view=search&q=record&kind=barrier",
                "?view=gaps&place=FR,DK",
                "?view=data&dataset=gb-eng"
            })
    void theKeyTabGoesThroughThePageInItsOrderAndIsSeen(String address) {
        try (Visit visit = Visit.to(service, address)) {
            visit.drawn();
            List<Map<?, ?>> stops = new ArrayList<>();
            for (int i = 0; i < STOPS; i++) {
                visit.press("Tab");
                Map<?, ?> stop = (Map<?, ?>) visit.page().evaluate(FOCUS);
                if (stop == null) {
                    break;
                }
                stops.add(stop);
            }
            assertThat(stops).hasSizeGreaterThan(25);
            assertThat(stops.stream().map(stop -> (String) stop.get("name")))
                    .startsWith("skip", "brand", "nav-compare");
            assertThat(stops.stream().filter(stop -> !Boolean.TRUE.equals(stop.get("seen"))))
                    .as("stops that nobody sees")
                    .isEmpty();
            assertThat(stops).extracting(stop -> (Integer) stop.get("at")).isSorted();
        }
    }

    @Test
    void aCountryIsChosenAndOthersPutBesideIt() {
        try (Visit visit = Visit.to(service, "?view=country&place=FR")) {
            visit.tabTo("choose-place");
            visit.press("ArrowUp");
            visit.page().waitForURL("**place=FI**");
            assertThat(visit.settled().focused()).isEqualTo("choose-place");
            visit.tabTo("beside-DE");
            visit.press("Space");
            visit.find("#profiles").waitFor();
            assertThat(visit.settled().focused()).isEqualTo("beside-DE");
        }
    }

    @Test
    void theTableBehindAPictureIsOpenedAndLedThrough() {
        try (Visit visit = Visit.to(service, "?view=theme&theme=funding")) {
            visit.drawn().find("#countries-picture-behind summary").focus();
            visit.press("Enter");
            visit.tabTo("cell-FR");
            visit.press("Enter");
            visit.page().waitForURL("**place=FR**");
            assertThat(visit.settled().find("#findings-FR summary").evaluate("one => one === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aGapIsOpenedAndLeftByEscape() {
        try (Visit visit = Visit.to(service, "?view=gaps&place=FR,DK")) {
            visit.tabTo("gap-all");
            visit.press("ArrowRight");
            visit.page().waitForURL("**gap=G0**");
            assertThat(visit.settled().focused()).isEqualTo("gap-G0");
            visit.tabTo("cell-funding.DK");
            visit.press("Enter");
            visit.find("#evidence").waitFor();
            assertThat(visit.settled().focused()).isEqualTo("evidence-title");
            visit.press("Escape");
            visit.find("#evidence").waitFor(Visit.GONE);
            assertThat(visit.settled().focused()).isEqualTo("cell-funding.DK");
        }
    }

    @Test
    void aSearchIsTypedAndNarrowed() {
        try (Visit visit = Visit.to(service, "?view=search")) {
            visit.tabTo("q");
            visit.page().keyboard().type("consent");
            visit.press("Enter");
            visit.page().waitForURL("**q=consent**");
            assertThat(visit.settled().focused()).isEqualTo("q");
            visit.tabTo("facet-kind-barrier");
            visit.press("Space");
            visit.page().waitForURL("**kind=barrier**");
            assertThat(visit.settled().focused()).isEqualTo("facet-kind-barrier");
        }
    }

    @Test
    void aDatasetIsOpenedAndLeftByEscape() {
        try (Visit visit = Visit.to(service, "?view=data")) {
            visit.tabTo("dataset-fr");
            visit.press("Enter");
            visit.find("#dataset").waitFor();
            assertThat(visit.settled().focused()).isEqualTo("dataset-title");
            visit.press("Escape");
            visit.find("#dataset").waitFor(Visit.GONE);
            assertThat(visit.settled().focused()).isEqualTo("dataset-fr");
        }
    }
}

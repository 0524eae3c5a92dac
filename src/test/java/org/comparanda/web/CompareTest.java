package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view that compares themes by countries. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CompareTest {

    @TestHTTPResource
    URL service;

    @Test
    void theFirstViewShowsEveryDomainAndCountry() {
        try (Visit visit = Visit.to(service, "")) {
            assertThat(visit.find("#matrix tbody").count()).isEqualTo(9);
            assertThat(visit.find("#matrix thead th").count()).isEqualTo(13);
            assertThat(visit.text("#caution")).contains("coded by software");
            assertThat(visit.find("#caveats li").count()).isGreaterThanOrEqualTo(7);
            visit.picture("compare");
        }
    }

    @Test
    void whoHasNeverSeenItLearnsWhatEnglandFranceAndAustraliaShareAndWhereThatIsKnownFrom() {
        try (Visit visit = Visit.to(service, "")) {
            for (String place : List.of("England", "France", "Australia")) {
                visit.page()
                        .getByLabel(place, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                        .check();
                visit.page().waitForURL("**" + codeOf(place) + "**");
                visit.settled();
            }
            assertThat(visit.text("#title")).isEqualTo("What held health-care IT back: England, France and Australia");
            List<String> shared = given().get("/v1/comparison/themes?kind=barrier&jurisdiction="
                            + "GB-ENG,FR,AU,AU-NSW,AU-NT,AU-QLD,AU-SA,AU-VIC")
                    .path("results.findAll { it.verdict == 'in-all' }.theme");
            assertThat(visit.find("#in-all [data-theme]").all())
                    .extracting(theme -> theme.getAttribute("data-theme"))
                    .containsExactlyInAnyOrderElementsOf(shared);

            visit.click("#shared-leadership-and-accountability");
            assertThat(visit.find("#evidence section").count()).isEqualTo(3);
            for (String country : List.of("GB", "FR", "AU")) {
                String first = "#evidence [data-country=" + country + "] .finding >> nth=0";
                assertThat(visit.find(first).locator(".source a").getAttribute("href"))
                        .startsWith("https://");
                assertThat(visit.text(first))
                        .contains("Read")
                        .contains("Said by")
                        .contains("not yet checked");
            }
            assertThat(visit.find("#finding-gb-eng-047 .source").innerText()).contains("(2007), Para. 21");
            visit.picture("shared");
        }
    }

    private static String codeOf(String place) {
        return Map.of("England", "GB-ENG", "France", "FR", "Australia", "AU").get(place);
    }

    @Test
    void aCellOpensToAsManyFindingsAsTheApiCounts() {
        try (Visit visit = Visit.to(service, "?place=FR,DE&open=finance")) {
            Map<String, Object> cell = given().get("/v1/comparison?kind=barrier&country=FR,DE&limit=500")
                    .path("results.find { it.row == 'funding' && it.column == 'FR' }");
            assertThat(visit.find("[id='cell-funding.FR']").innerText())
                    .startsWith(cell.get("studies").toString())
                    .contains("of " + cell.get("studies_total") + " studies: Funding, France");
            visit.click("[id='cell-funding.FR']");
            assertThat(visit.query()).contains("cell=funding.FR");
            assertThat(visit.find("#evidence .finding").all())
                    .extracting(finding -> finding.getAttribute("data-finding"))
                    .isEqualTo(cell.get("finding_ids"));
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("evidence-title");
            assertThat(visit.find("#what-it-means").getAttribute("href")).isEqualTo("?view=theme&theme=funding");
            visit.click("#close-evidence");
            assertThat(visit.find("#evidence").count()).isZero();
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("cell-funding.FR");
        }
    }

    @Test
    void domainsOpenToTheirThemes() {
        try (Visit visit = Visit.to(service, "?place=FR,DE")) {
            visit.click("#domain-finance");
            assertThat(visit.find("[data-domain=finance] .theme-row").all())
                    .extracting(row -> row.getAttribute("data-row"))
                    .containsExactly("funding", "value-for-money", "financial-incentives");
            visit.click("#open-all");
            assertThat(visit.find(".theme-row").count()).isEqualTo(43);
            visit.click("#open-all");
            assertThat(visit.find(".theme-row").count()).isZero();
        }
    }

    @Test
    void emptyCellsSayWhatTheyMeanWithoutColour() {
        try (Visit visit = Visit.to(service, "?place=NL,SG")) {
            assertThat(visit.find("[data-cell='finance.NL']").innerText())
                    .contains("?")
                    .contains("nobody has looked yet");
            assertThat(visit.find("#legend dt").allInnerTexts())
                    .doesNotHaveDuplicates()
                    .hasSize(5);
        }
    }

    @Test
    void aChoiceCanBeSharedByItsAddressAndTakenBack() {
        try (Visit visit = Visit.to(service, "?place=FR,DE")) {
            visit.click("label:has(#kind-recommendation)");
            visit.find("#more-filters summary").click();
            visit.find("#filter-raised_by").selectOption("auditors");
            visit.page().waitForURL("**raised_by=auditors**");
            visit.settled().find("#filter-from").fill("2010");
            visit.find("#filter-from").blur();
            visit.page().waitForURL("**from=2010**");
            String matrix = visit.settled().text("#matrix");
            try (Visit another = Visit.to(service, "?" + visit.query())) {
                assertThat(another.text("#matrix")).isEqualTo(matrix);
                assertThat(another.find("#filter-raised_by").inputValue()).isEqualTo("auditors");
            }
            visit.page().goBack();
            visit.page().goBack();
            visit.page().goBack();
            visit.page().waitForFunction("location.search === '?place=FR,DE'");
            assertThat(visit.settled().find("#kind-barrier").isChecked()).isTrue();
        }
    }

    @Test
    void aPartTakesThePlaceOfItsCountry() {
        try (Visit visit = Visit.to(service, "?place=GB,FR")) {
            visit.click("label:has(#place-GB-SCT)");
            assertThat(visit.query()).contains("place=FR,GB-SCT");
            assertThat(visit.find("#matrix thead th[data-column=GB]").innerText())
                    .startsWith("Scotland");
        }
    }

    @Test
    void aBarrierShowsWhatWasRecommendedElsewhere() {
        try (Visit visit = Visit.to(service, "?place=FR,DE&cell=funding.FR")) {
            visit.click("#show-elsewhere");
            assertThat(visit.text("#elsewhere")).contains("nobody has judged whether");
            List<String> recommended = given().get(
                            "/v1/comparison/transfers?to=FR&theme=funding&per_barrier=3&limit=500")
                    .path("results.recommendation.findAll { it != null }");
            assertThat(visit.find("#elsewhere [data-recommendation]").all())
                    .extracting(row -> row.getAttribute("data-recommendation"))
                    .isNotEmpty()
                    .isEqualTo(recommended);
        }
    }

    @Test
    void whatWasRecommendedElsewhereFollowsTheChoices() {
        String choices = "&evidence_class=official&raised_by=auditors";
        try (Visit visit = Visit.to(service, "?place=GB,DE&cell=legacy-systems.GB&elsewhere=1&from=2005" + choices)) {
            String asked = "/v1/comparison/transfers?to=GB&theme=legacy-systems&per_barrier=3&limit=500&period=2005/.."
                    + choices;
            List<String> barriers = given().urlEncodingEnabled(false).get(asked).path("results.barrier.unique()");
            assertThat(visit.find("#elsewhere .barrier").all())
                    .extracting(row -> row.getAttribute("data-barrier"))
                    .isNotEmpty()
                    .isEqualTo(barriers);
            assertThat(visit.find("#elsewhere-narrowed").isVisible()).isTrue();
            assertThat(visit.find("#download-transfers-csv").getAttribute("href"))
                    .contains("raised_by=auditors", "evidence_class=official", "period=");
        }
    }

    @Test
    void anOpenedCellLeavesAllCountriesInSight() {
        try (Visit visit = Visit.to(service, "?cell=finance.FR")) {
            assertThat(visit.find("#matrix-scroll").evaluate("one => one.scrollWidth - one.clientWidth"))
                    .as("pixels of the table out of sight")
                    .isEqualTo(0);
            assertThat(visit.find("#evidence").isVisible()).isTrue();
        }
    }

    @Test
    void onANarrowWindowWhatIsOpenedComesIntoSightAndLeadsBack() {
        Visit.Visitor narrow = Visit.Visitor.USUAL.with(360, 740);
        try (Visit visit = Visit.to(service, "?place=FR,DE&open=finance", narrow)) {
            visit.find("[id='cell-funding.FR']").scrollIntoViewIfNeeded();
            visit.click("[id='cell-funding.FR']");
            assertThat(visit.focused()).isEqualTo("evidence-title");
            assertThat(visit.find("#evidence-title").boundingBox().y).isBetween(0.0, 150.0);
            assertThat(visit.find("#evidence .finding").first().boundingBox().y).isBetween(0.0, 400.0);
            visit.find("#evidence .finding").last().scrollIntoViewIfNeeded();
            assertThat(visit.find("#close-evidence").boundingBox().y)
                    .as("the way back stays in sight")
                    .isBetween(0.0, 150.0);
            visit.press("Escape");
            visit.find("#evidence").waitFor(Visit.GONE);
            assertThat(visit.settled().focused()).isEqualTo("cell-funding.FR");
            assertThat(visit.find("[id='cell-funding.FR']").boundingBox().y).isBetween(0.0, 740.0);
        }
    }

    @Test
    void whatIsDistinctiveIsNotCalledMoreThanThat() {
        try (Visit visit = Visit.to(service, "?place=AU,DE,FR,GB")) {
            visit.find("#distinctive summary").click();
            assertThat(visit.text("#distinctive [data-theme=legacy-systems]"))
                    .contains("United Kingdom")
                    .contains("nobody has logged a search");
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, comparison.csv", "xlsx, comparison.xlsx", "jsonstat, comparison.jsonstat"})
    void whatIsDownloadedIsTheAnswerOfTheApi(String format, String path) throws IOException {
        try (Visit visit = Visit.to(service, "?place=FR,DE&kind=enabler&lang=en")) {
            Download download = visit.page()
                    .waitForDownload(() -> visit.find("#download-" + format).click());
            byte[] there = given().get("/v1/" + path + "?rows=theme&kind=enabler&country=FR,DE&lang=en")
                    .asByteArray();
            byte[] taken = Files.readAllBytes(download.path());
            if (format.equals("xlsx")) {
                // Each workbook says when it was written.
                assertThat(taken).startsWith('P', 'K').hasSizeBetween(there.length - 50, there.length + 50);
            } else {
                assertThat(taken).isEqualTo(there);
            }
        }
    }

    @Test
    void theViewCanBeTakenAlongInSixWays() {
        try (Visit visit = Visit.to(service, "?place=FR,DE&lang=en")) {
            visit.find("#share details > summary").all().forEach(summary -> summary.click());
            assertThat(visit.text("#share-api code"))
                    .contains("/v1/comparison?")
                    .contains("release=");
            assertThat(visit.text("#share-r code")).contains("read.csv(").contains("comparison.csv");
            assertThat(visit.text("#share-python code")).contains("pandas.read_csv(");
            assertThat(visit.text("#share-cite code")).contains("Release 20");
            assertThat(visit.text("#share-embed code")).contains("&amp;embed=1").contains("web/embed.js");
            assertThat(visit.text("#share-api code").split("\n")).hasSize(3).allSatisfy(address -> assertThat(
                            given().urlEncodingEnabled(false).get(address).statusCode())
                    .as(address)
                    .isEqualTo(200));
        }
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        try (Visit visit = Visit.to(service, "?place=FR,DE")) {
            visit.press("Tab");
            assertThat(visit.focused()).isEqualTo("skip");
            visit.press("Enter");
            assertThat(visit.focused()).isEqualTo("content");
            visit.tabTo("kind-barrier");
            visit.press("ArrowRight");
            visit.page().waitForURL("**kind=enabler**");
            assertThat(visit.settled().focused())
                    .as("the focus stays where it was")
                    .isEqualTo("kind-enabler");
            visit.tabTo("place-EE");
            visit.press("Space");
            visit.page().waitForURL("**EE**");
            assertThat(visit.settled().focused()).isEqualTo("place-EE");
            visit.tabTo("domain-technology");
            visit.press("Enter");
            visit.page().waitForURL("**open=technology**");
            visit.settled().tabTo("cell-interoperability.FR");
            visit.press("Enter");
            visit.page().waitForURL("**cell=interoperability.FR**");
            assertThat(visit.settled().focused()).isEqualTo("evidence-title");
            visit.tabTo("close-evidence");
            visit.press("Enter");
            visit.find("#evidence").waitFor(Visit.GONE);
            assertThat(visit.settled().focused()).isEqualTo("cell-interoperability.FR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?place=GB-ENG,FR,AU&open=finance&cell=funding.FR&elsewhere=1", "?place=FR&lang=fr"})
    void nothingIsHeldAgainstItsAccessibility(String address) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(360, 1920)) {
                try (Visit visit = Visit.to(
                        service, address, Visit.Visitor.USUAL.with(width, 900).with(colours))) {
                    visit.find("#more-filters summary").click();
                    visit.accessible(address + " " + colours + " " + width);
                    visit.fits();
                    visit.picture("compare-" + width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT) + "-"
                            + Integer.toHexString(address.hashCode()));
                }
            }
        }
    }
}

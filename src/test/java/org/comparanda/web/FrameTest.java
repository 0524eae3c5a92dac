package org.comparanda.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What holds for every view: languages, faults, embedding, printing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FrameTest {

    @TestHTTPResource
    URL service;

    @Test
    void everyViewOfTheMenuIsThereAndTheBackButtonLeadsBack() {
        try (Visit visit = Visit.to(service, "")) {
            String first = visit.page().title();
            for (String id : visit.find("#site-nav a")
                    .evaluateAll("links => links.map(link => link.id)")
                    .toString()
                    .replaceAll("[\\[\\] ]", "")
                    .split(",")) {
                visit.click("#" + id);
                String view = id.replace("nav-", "");
                visit.find("main[data-view=" + view + "]").waitFor();
                assertThat(visit.find("#" + id).getAttribute("aria-current")).isEqualTo("page");
                assertThat(visit.page().title()).endsWith("Comparanda").isNotEqualTo("Comparanda");
            }
            visit.open("");
            visit.click("#nav-gaps");
            visit.find("main[data-view=gaps]").waitFor();
            assertThat(visit.focused()).isEqualTo("title");
            visit.page().goBack();
            visit.find("main[data-view=compare]").waitFor();
            assertThat(visit.settled().page().title()).isEqualTo(first);
        }
    }

    @Test
    void theLanguageIsThatOfTheVisitorAndCanBeSwitchedAndSent() {
        try (Visit visit = Visit.to(service, "?place=FR,DE", Visit.Visitor.USUAL.speaking("fr-CA"))) {
            assertThat(visit.page().evaluate("document.documentElement.lang")).isEqualTo("fr");
            assertThat(visit.text("#title")).contains("Ce qui a freiné");
            assertThat(visit.text("#matrix")).contains("Allemagne").contains("Conduite du programme");
            visit.click("#lang-en");
            visit.find("html[lang=en]").waitFor();
            assertThat(visit.settled().text("#title")).contains("France and Germany");
            assertThat(visit.query()).isEqualTo("place=FR,DE&lang=en");
        }
    }

    @Test
    void whatTheServiceRefusesIsSaidInItsOwnWords() {
        try (Visit visit = Visit.to(service, "").expecting("status of 400")) {
            visit.open("?place=FR&kind=barier");
            String detail = given().get("/v1/comparison?kind=barier&lang=en").path("errors[0].detail");
            assertThat(visit.text("#problem")).contains(detail).contains("did you mean");
            visit.accessible("a problem");
            visit.click("#problem-home");
            visit.find("#matrix").waitFor();
        }
    }

    @Test
    void aServiceThatCannotBeReachedIsSaidAndAskedAgain() {
        try (Visit visit = Visit.to(service, "").expecting("ERR_INTERNET_DISCONNECTED")) {
            visit.page().context().setOffline(true);
            visit.find("label:has(#kind-enabler)").click();
            visit.find("#unreachable").waitFor();
            visit.accessible("offline");
            visit.page().context().setOffline(false);
            visit.click("#again");
            visit.find("#matrix").waitFor();
            assertThat(visit.text("#matrix-caption")).contains("enablers");
        }
    }

    @Test
    void aChoiceThatFindsNothingSaysSo() {
        try (Visit visit = Visit.to(service, "?place=EE&raised_by=suppliers&from=1960&until=1961")) {
            assertThat(visit.find("[data-empty]").first().innerText())
                    .isEqualTo("Nothing is found with these choices. Take one of them back.");
        }
    }

    @Test
    void aViewIsEmbeddedInAPageOfAnotherOriginAndGivesItItsHeight() throws IOException {
        String snippet;
        try (Visit visit = Visit.to(service, "?place=FR,DE&lang=en")) {
            visit.find("#share-embed summary").click();
            snippet = visit.text("#share-embed code");
        }
        HttpServer other = page("<!doctype html><title>Another page</title>" + snippet);
        try (Visit visit = Visit.to(service, "")) {
            visit.page().navigate("http://localhost:" + other.getAddress().getPort() + "/");
            FrameLocator frame = visit.page().frameLocator("iframe");
            frame.locator("#matrix").waitFor();
            assertThat(frame.locator("#site-header").isVisible()).isFalse();
            assertThat(frame.locator("#filters").count()).isZero();
            assertThat(frame.locator("#caution").isVisible()).isTrue();
            assertThat(frame.locator("#whole").getAttribute("href")).isEqualTo("?place=FR,DE&lang=en");
            visit.page().waitForFunction("document.querySelector('iframe').style.height !== ''");
            double before = frame.locator("body").boundingBox().height;
            frame.locator("#open-all").click();
            frame.locator(".theme-row").first().waitFor();
            visit.page()
                    .waitForFunction(
                            "before => parseInt(document.querySelector('iframe').style.height) > before + 500", before);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void aPageOfAnotherOriginMayNotFrameTheWholePage() throws IOException {
        HttpServer other = page("<!doctype html><title>Another page</title><iframe src='" + service + "'></iframe>");
        try (Visit visit = Visit.to(service, "").expecting("frame-ancestors")) {
            visit.page().navigate("http://localhost:" + other.getAddress().getPort() + "/");
            visit.page().waitForTimeout(500);
            assertThat(visit.page().frameLocator("iframe").locator("#matrix").count())
                    .isZero();
        } finally {
            other.stop(0);
        }
    }

    private static HttpServer page(String html) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void paperShowsTheTableAndNotTheControls() {
        try (Visit visit = Visit.to(service, "?place=FR,DE&cell=funding.FR")) {
            visit.onPaper();
            assertThat(visit.find("#filters").isVisible()).isFalse();
            assertThat(visit.find("#site-nav").isVisible()).isFalse();
            assertThat(visit.find("#matrix").isVisible()).isTrue();
            assertThat(visit.find("#caution").isVisible()).isTrue();
            assertThat(visit.find(".finding").first().isVisible()).isTrue();
            assertThat(visit.text("#printed-citation")).contains("Release 20");
            visit.picture("print");
        }
    }

    @Test
    void theFirstViewIsSmallAndThereInASecond() throws IOException {
        // A first visit lets the server compile what it needs; nobody's browser keeps anything from it.
        Visit.to(service, "?lang=en").close();
        try (Visit visit = Visit.to(service, "?lang=en")) {
            int bytes = ((Number) visit.page()
                            .evaluate("performance.getEntries().filter(one => one.transferSize)"
                                    + ".reduce((sum, one) => sum + one.transferSize, 0)"))
                    .intValue();
            int ready = ((Number) visit.page().evaluate("Math.round(performance.now())")).intValue();
            Files.writeString(
                    Files.createDirectories(Path.of("target/web")).resolve("first-view.txt"),
                    bytes + " bytes, usable after " + ready + " ms\n");
            assertThat(bytes).isBetween(10_000, 100_000);
            assertThat(visit.page().evaluate("performance.getEntries().some(one => one.name.includes('echarts'))"))
                    .as("the library that draws is asked for by the first view, which draws nothing")
                    .isEqualTo(false);
            // A second on a machine of its own; builds share theirs.
            assertThat(ready).isLessThan(3000);
        }
    }
}

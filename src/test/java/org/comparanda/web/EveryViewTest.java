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
import org.comparanda.web.Visit.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every view, wherever and however it is looked at. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EveryViewTest {

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=country",
                "?view=country&place=FR&beside=GB",
                "?view=country&place=GB-ENG",
                "?view=theme",
                "?view=theme&theme=funding&place=FR",
                "?view=theme&theme=finance&kind=enabler",
                "?view=search&q=record&kind=barrier",
                "?view=data&dataset=gb-eng&template=AT",
                "?view=about"
            })
    void itIsAccessibleAndFitsInLightAndDarkNarrowAndWide(String address) {
        String name = address.replaceAll("\\W+", "-");
        try (Visit visit = Visit.to(service, address)) {
            visit.fits();
            visit.accessible(address);
            assertThat(visit.find("#download-csv").count())
                    .as("taken away as CSV")
                    .isEqualTo(1);
            List<String> files = visit.find("#share .files a").all().stream()
                    .map(link -> (String) link.evaluate("link => link.href"))
                    .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> assertThat(
                            given().urlEncodingEnabled(false).get(file).statusCode())
                    .as(file)
                    .isEqualTo(200));
            visit.picture("view" + name + "-1280");
        }
        Visitor narrow = Visitor.USUAL.with(360, 800).with(ColorScheme.DARK).speaking("fr-FR");
        try (Visit visit = Visit.to(service, address, narrow)) {
            visit.fits();
            visit.accessible(address + ", narrow, dark and French");
            assertThat(visit.find("html").getAttribute("lang")).isEqualTo("fr");
            visit.picture("view" + name + "-360");
        }
        try (Visit visit = Visit.to(service, address + "&embed=1", Visitor.USUAL.with(1920, 1000))) {
            visit.fits();
            assertThat(visit.find("#site-header").isVisible()).isFalse();
            assertThat(visit.find("#whole").count()).isEqualTo(1);
        }
    }
}

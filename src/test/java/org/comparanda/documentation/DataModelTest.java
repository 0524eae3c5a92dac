package org.comparanda.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every column that the service answers with is described, and none that it does not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DataModelTest {

    private static final Map<String, Set<String>> DESCRIBED =
            Page.at(Path.of("docs/data-model.md")).firstCells();

    @ParameterizedTest
    @CsvSource({
        "findings, /v1/findings?q=record, /v1/findings/gb-eng-002",
        "sources, /v1/sources?q=record, /v1/sources/gb-eng/hendy-2007",
        "programmes, /v1/programmes?q=record, /v1/programmes/gb-eng/npfit",
        "figures, /v1/figures?q=record, /v1/figures/gb-eng-f01",
        "themes, /v1/themes, /v1/themes/funding",
        "jurisdictions, /v1/jurisdictions, /v1/jurisdictions/GB",
        "datasets, /v1/datasets, /v1/datasets/gb-eng",
        "availability, /v1/availability, ''",
        "changes, /v1/changes, ''"
    })
    void everyColumnOfAListAndKeyOfARecordIsDescribed(String section, String list, String record) {
        Set<String> keys = columns(list);
        if (!record.isEmpty()) {
            keys.addAll(answer(record).<String, Object>getMap("result").keySet());
        }
        assertThat(DESCRIBED.get(section)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyKeyOfAReleaseIsDescribed() {
        Set<String> keys = columns("/v1/releases");
        keys.addAll(answer("/v1/releases/" + answer("/v1").getString("release"))
                .<String, Object>getMap("")
                .keySet());
        keys.remove("meta");
        assertThat(DESCRIBED.get("releases")).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyKeyOfAVersionIsOneOfTheDatasets() {
        assertThat(DESCRIBED.get("datasets")).containsAll(columns("/v1/datasets/gb-eng/versions"));
    }

    @Test
    void everyKeyOfTheMetadataIsDescribed() {
        assertThat(Page.at(Path.of("docs/using.md")).firstCells().get("the-answer"))
                .containsExactlyInAnyOrderElementsOf(
                        answer("/v1/comparison").<String, Object>getMap("meta").keySet());
    }

    @Test
    void everyStatusOfAProblemIsDescribed() {
        String all = given().get("/problems/there-is-none")
                .then()
                .statusCode(404)
                .extract()
                .jsonPath()
                .getString("detail");
        Set<String> statuses = Arrays.stream(all.substring(all.indexOf("there is ") + "there is ".length())
                        .split(", "))
                .map(code -> given().get("/problems/" + code)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .replaceFirst("(?s).*HTTP status (\\d+).*", "$1"))
                .collect(Collectors.toSet());
        assertThat(statuses).contains("400", "503");
        assertThat(Page.at(Path.of("docs/using.md")).firstCells().get("errors"))
                .containsExactlyInAnyOrderElementsOf(statuses);
    }

    @Test
    void everyValueOfAClosedListIsDescribed() {
        Set<String> described =
                new TreeSet<>(Page.at(Path.of("docs/data-model.md")).inlineCode());
        JsonPath codebook = answer("/v1/codebook");
        codebook.<String, Object>getMap("lists").keySet().forEach(list -> assertThat(described)
                .as(list)
                .containsAll(codebook.getList("lists.'" + list + "'.key", String.class)));
    }

    private static Set<String> columns(String list) {
        String header = given().accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        return new LinkedHashSet<>(Arrays.asList(header.split(",")));
    }

    private static JsonPath answer(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath();
    }
}

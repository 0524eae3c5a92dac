package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comparanda.testing.PostgresResource;
import org.comparanda.testing.SecondCount;
import org.comparanda.testing.SecondCount.Claim;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ComparisonTest {

    private static final Set<String> USUAL = Set.of("research", "official");

    /** What the toolkit that CI runs reads, beside what it has to find. */
    private static final Path FOR_THE_TOOLKIT = Path.of("target", "json-stat");

    private record Question(String query, boolean mainThemeOnly, Set<String> without, Predicate<Claim> counted) {
        @Override
        public String toString() {
            return query;
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                new Question("theme_rule=any", false, Set.of(), claim -> USUAL.contains(claim.evidenceClass())),
                new Question("evidence_class=research,official,synthesis,opinion", false, Set.of(), claim -> true),
                new Question(
                        "theme_rule=main&raised_by=managers,auditors",
                        true,
                        Set.of(),
                        claim -> USUAL.contains(claim.evidenceClass())
                                && (claim.list("raised_by").contains("managers")
                                        || claim.list("raised_by").contains("auditors"))),
                new Question(
                        "published=2010..2020&read=partial&theme=!privacy",
                        false,
                        Set.of("privacy"),
                        claim -> USUAL.contains(claim.evidenceClass())
                                && claim.published(2010, 2020)
                                && Set.of("full-text", "partial")
                                        .contains(claim.row().getField("read"))
                                && !claim.list("themes").contains("privacy")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theWholeMatrixIsThatOfASecondCount(Question question) throws IOException {
        List<String> lines = new ArrayList<>();
        for (NamedCsvRecord row : csv("/v1/comparison.csv?" + question.query)) {
            boolean known = !row.getField("studies").isEmpty();
            lines.add(SecondCount.line(
                    row.getField("row"),
                    row.getField("column"),
                    row.getField("kind"),
                    whole(row, "studies"),
                    whole(row, "studies_total"),
                    row.getField("share").isEmpty() ? null : Double.valueOf(row.getField("share")),
                    whole(row, "findings"),
                    known
                            ? List.of(
                                    whole(row, "read_full_text"),
                                    whole(row, "read_partial"),
                                    whole(row, "read_abstract"),
                                    whole(row, "read_secondary"))
                            : null,
                    row.getField("state"),
                    row.getField("finding_ids").isEmpty()
                            ? List.of()
                            : List.of(row.getField("finding_ids").split("\\|"))));
        }
        assertThat(lines).isEqualTo(SecondCount.lines(question.counted, question.mainThemeOnly, question.without));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?country=FR,GB",
                "?theme=finance&country=FR&raised_by=auditors",
                "?rows=domain&columns=period&theme=!privacy&country=DE,NL",
                "?rows=programme&columns=evidence_class&country=EE",
                "?rows=raised_by&columns=jurisdiction&country=AU",
                "?rows=domain&theme=funding,privacy&theme_rule=main&country=NO&period=2005/2012&q=patient",
                "/themes?country=DE,FR&published=2005..",
                "/gaps?country=EE,GB",
                "/profiles?country=EE,GB&read=abstract"
            })
    @SuppressWarnings("unchecked") // the ids are texts
    void everyCellOpensToExactlyItsFindings(String question) {
        List<Map<String, Object>> cells = json("/v1/comparison" + question).getList("results");
        assertThat(cells).isNotEmpty();
        for (Map<String, Object> cell : cells) {
            if (cell.get("cell") != null) {
                assertThat(json(cell.get("cell") + "&limit=5000&fields=id").<String>getList("results.id"))
                        .as("%s", cell)
                        .containsExactlyInAnyOrderElementsOf((Iterable<String>) cell.get("finding_ids"));
            }
        }
    }

    @Test
    void allCellsAreOnOnePage() {
        JsonPath answer = json("/v1/comparison");

        assertThat(answer.getList("results")).hasSize(answer.getInt("meta.count"));
        assertThat(answer.getString("meta.next")).isNull();
        assertThat(json(answer.getString("meta.self")).getList("results")).isEqualTo(answer.getList("results"));
    }

    @Test
    void caveatsAreSaidInTheLanguageOfTheAnswer() {
        JsonPath english = json("/v1/comparison?lang=en");
        JsonPath french = json("/v1/comparison?lang=fr");

        assertThat(english.getList("meta.caveats.code")).isEqualTo(french.getList("meta.caveats.code"));
        assertThat(english.getList("meta.caveats.text", String.class))
                .anyMatch(text -> text.contains("coded by software"));
        assertThat(french.getList("meta.caveats.text", String.class))
                .anyMatch(text -> text.contains("codés par un logiciel"));
        assertThat(french.getList("results.row_name")).contains("Financement");
    }

    @Test
    void onlyComparisonsHaveCaveats() {
        assertThat(json("/v1/findings?limit=1").<String, Object>getMap("meta")).doesNotContainKey("caveats");
    }

    @Test
    void aWideTableHasOneColumnACountry() throws IOException {
        List<NamedCsvRecord> wide = csv("/v1/comparison.csv?shape=wide&country=FR,GB&kind=barrier");
        JsonPath cells = json("/v1/comparison?country=FR,GB&kind=barrier");

        assertThat(wide.get(0).getHeader()).containsExactly("row", "row_name", "kind", "FR", "GB");
        for (NamedCsvRecord line : wide) {
            for (String country : List.of("FR", "GB")) {
                Object studies = cells.get("results.find { it.row == '" + line.getField("row") + "' && it.column == '"
                        + country + "' }.studies");
                assertThat(line.getField(country)).isEqualTo(studies == null ? "" : studies.toString());
            }
        }
    }

    @Test
    void aWideTableCanHoldSharesOrFindings() throws IOException {
        assertThat(csv("/v1/comparison.csv?shape=wide&country=FR,GB&kind=barrier&measure=share"))
                .anyMatch(line -> line.getField("GB").startsWith("0."));
        assertThat(csv("/v1/comparison.csv?shape=wide&country=GB&theme=funding&kind=barrier&measure=findings")
                        .get(0)
                        .getField("GB"))
                .isEqualTo(json("/v1/comparison?country=GB&theme=funding&kind=barrier")
                        .getString("results[0].findings"));
    }

    @Test
    void aWorkbookSaysTheCaveatsToo() throws IOException {
        byte[] workbook = given().get("/v1/comparison.xlsx?shape=wide&country=FR,GB")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> texts = new ArrayList<>();
            book.getSheets().forEach(sheet -> {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> texts.add(cell == null ? "" : cell.getText())));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(texts).contains("GB").anyMatch(text -> text.contains("coded by software"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure=studies",
                "measure=share",
                "measure=findings&theme_rule=main",
                "rows=raised_by&columns=period",
                "rows=programme&columns=domain&country=FR"
            })
    void jsonStatHoldsTheSameNumbersAndStates(String query) throws IOException {
        byte[] bytes = given().get("/v1/comparison.jsonstat?" + query)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .extract()
                .asByteArray();
        JsonNode stat = new ObjectMapper().readTree(bytes);
        List<Map<String, Object>> cells = json("/v1/comparison?" + query).getList("results");
        String measure = query.contains("measure=") ? query.replaceAll(".*measure=([a-z]+).*", "$1") : "studies";

        assertThat(stat.get("version").asText()).isEqualTo("2.0");
        assertThat(stat.get("class").asText()).isEqualTo("dataset");
        assertThat(stat.get("value")).hasSize(cells.size());
        assertThat(stat.get("status")).hasSize(cells.size());
        int[] sizes = new ObjectMapper().convertValue(stat.get("size"), int[].class);
        List<List<String>> indexes = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            JsonNode category =
                    stat.get("dimension").get(stat.get("id").get(i).asText()).get("category");
            List<String> index = new ArrayList<>();
            category.get("index").forEach(code -> index.add(code.asText()));
            assertThat(index).hasSize(sizes[i]).allSatisfy(code -> assertThat(
                            category.get("label").get(code).asText())
                    .isNotEmpty());
            indexes.add(index);
        }
        List<Map<String, Object>> expected = new ArrayList<>();
        for (Map<String, Object> cell : cells) {
            int at = (indexes.get(0).indexOf(cell.get("row")) * sizes[1]
                                    + indexes.get(1).indexOf(cell.get("column")))
                            * sizes[2]
                    + indexes.get(2).indexOf(cell.get("kind"));
            Object value = cell.get(measure);
            JsonNode there = stat.get("value").get(at);
            assertThat(there.isNull() ? null : Double.valueOf(there.asDouble()))
                    .isEqualTo(value == null ? null : Double.valueOf(value.toString()));
            assertThat(stat.get("status").get(at).asText()).isEqualTo(cell.get("state"));
            expected.add(cell);
        }
        keepForTheToolkit(query, measure, bytes, expected);
    }

    private static void keepForTheToolkit(String query, String measure, byte[] stat, List<Map<String, Object>> expected)
            throws IOException {
        Files.createDirectories(FOR_THE_TOOLKIT);
        String name = query.replaceAll("[^a-z_]+", "-");
        Files.write(FOR_THE_TOOLKIT.resolve(name + ".stat.json"), stat);
        new ObjectMapper()
                .writeValue(
                        FOR_THE_TOOLKIT.resolve(name + ".expected.json").toFile(),
                        Map.of("measure", measure, "cells", expected));
    }

    @Test
    void placesAndPeriodsHaveTheirRoles() {
        JsonPath stat = json("/v1/comparison?format=jsonstat&rows=period");

        assertThat(stat.getList("role.geo")).containsExactly("country");
        assertThat(stat.getList("role.time")).containsExactly("period");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/comparison?rows=country                          | columns      | two different ones
            /v1/comparison?rows=domain&columns=theme             | columns      | two levels
            /v1/comparison?rows=jurisdiction                     | columns      | two levels
            /v1/comparison?columns=jurisdiction&jurisdiction=AU,AU-VIC | jurisdiction | AU-VIC is a part of AU
            /v1/comparison?columns=country&country=GB,GB-ENG     | country      | a part of GB
            /v1/comparison?measure=share_of_findings             | measure      | no share of findings
            /v1/comparison?measure=findings,share                | measure      | no share of findings
            /v1/comparison?kind=!barrier,!enabler,!recommendation | kind        | No kind is left
            /v1/comparison?shape=wide&fields=FR                  | fields       | leave 'fields' out
            /v1/comparison?shape=wide&sort=FR                    | sort         | leave 'sort' out
            /v1/comparison?theme=fundng                          | theme        | did you mean 'funding'
            /v1/comparison?rows=themes                           | rows         | did you mean 'theme'
            /v1/comparison/themes?country=FR                     | country      | two countries or more
            /v1/comparison/transfers                             | to           | Say for which place
            /v1/comparison/transfers?to=Frankreich               | to           | is no
            /v1/comparison/transfers?to=FR&kind=barrier          | kind         | leave 'kind' out
            /v1/comparison/waves?study=anao-mhr-2019             | study        | two rounds or more
            /v1/comparison/gaps?kind=barrier                     | kind         | leave 'kind' out
            /v1/comparison/profiles?country=FR                   | country      | 2 to 6 countries
            """)
    void whatMakesNoSenseIsRefusedWithTheReason(String address, String parameter, String reason) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(parameter))
                .body("errors.detail", hasItem(containsString(reason == null ? "" : reason)));
    }

    @Test
    void sharedThemesAreTold() {
        given().get("/v1/comparison/themes?country=FR,GB,DE&kind=barrier")
                .then()
                .statusCode(200)
                .body("results.find { it.theme == 'funding' }.raised_in", hasItem("GB"))
                .body("meta.caveats.code", hasItem("reach-base"));
    }

    @Test
    void transfersExplainThemselves() {
        JsonPath answer = json("/v1/comparison/transfers?to=France&per_barrier=3");

        assertThat(answer.getString("meta.query.to")).isEqualTo("FR");
        assertThat(answer.getList("results.barrier_jurisdiction")).containsOnly("FR");
        assertThat(answer.getList("results.country")).doesNotContain("FR");
        assertThat(answer.getList("results.explanation", String.class))
                .allMatch(text -> text == null || text.contains("nobody has judged whether it fits"));
        assertThat(answer.getList("results.position", Integer.class))
                .allMatch(position -> position == null || position <= 3);
        assertThat(answer.getList("meta.caveats.code")).contains("fit-not-judged");
    }

    @Test
    void theFoundingStudyComesOutRight() {
        JsonPath answer = json("/v1/comparison/waves?study=hendy-acute-trusts&kind=barrier");

        assertThat(answer.<String>getList("results.findAll { it.change == 'persisting' }.theme"))
                .contains("funding", "timetables", "communication");
        assertThat(answer.<String>getList("results.findAll { it.change == 'new' }.theme"))
                .contains("prioritisation", "patient-safety", "interoperability");
        assertThat(answer.getList("results.change")).doesNotContain("resolved");
        assertThat(answer.getList("meta.caveats.code")).contains("sources-without-round");
    }

    @Test
    void gapsStandForEveryThemeAndCountry() {
        JsonPath gaps = json("/v1/comparison/gaps");

        assertThat(gaps.getList("results"))
                .hasSize(json("/v1/comparison?kind=barrier").getInt("meta.count"));
        assertThat(gaps.<List<String>>getList("results.gaps").stream().flatMap(List::stream))
                .contains("G0", "G3", "G4");
    }

    @Test
    void profilesStandSideBySide() {
        given().get("/v1/comparison/profiles?country=FR,GB")
                .then()
                .statusCode(200)
                .body("results.country", hasItem("FR"))
                .body("results.section", hasItem("programme"))
                .body("results.section", hasItem("figure"))
                .body("meta.caveats.code", hasItem("figures-as-given"))
                .body("meta.self", containsString("release="));
    }

    @Test
    void theFoundingStudyIsToldWithTheFindingsOfItsRounds() {
        JsonPath answer = json("/v1/comparison/waves?study=hendy-acute-trusts&kind=barrier&theme=funding");

        assertThat(answer.getMap("results[0]"))
                .containsEntry("round", 2)
                .containsEntry("earlier_rounds", List.of(1))
                .containsEntry("change", "persisting")
                .containsEntry("earlier_finding_ids", List.of("gb-eng-017"))
                .containsEntry("link_finding_ids", List.of("gb-eng-002"));
    }

    @Test
    void aComparisonCanBeCitedAndAskedAgain() {
        JsonPath answer = json("/v1/comparison?country=UK,fr&shape=wide&lang=en");
        String self = answer.getString("meta.self");

        assertThat(self).contains("country=FR,GB", "shape=wide", "release=");
        assertThat(answer.getString("meta.citation"))
                .contains("comparison: country=FR,GB.")
                .endsWith(self);
        assertThat(json(self).getList("results")).isEqualTo(answer.getList("results"));
        given().header("If-None-Match", given().get(self).header("ETag"))
                .get(self)
                .then()
                .statusCode(304);
    }

    @Test
    void theServiceNamesEveryComparison() {
        given().get("/v1")
                .then()
                .body("links.comparison", endsWith("/v1/comparison"))
                .body("links.shared_themes", endsWith("/v1/comparison/themes"))
                .body("links.transfers", endsWith("/v1/comparison/transfers{?to}"))
                .body("links.waves", endsWith("/v1/comparison/waves"))
                .body("links.gaps", endsWith("/v1/comparison/gaps"))
                .body("links.profiles", endsWith("/v1/comparison/profiles{?country}"));
    }

    private static Integer whole(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? null : Integer.valueOf(row.getField(column));
    }

    private static List<NamedCsvRecord> csv(String address) throws IOException {
        byte[] csv = given().get(address).then().statusCode(200).extract().asByteArray();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(csv))) {
            return reader.stream().toList();
        }
    }

    private static JsonPath json(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

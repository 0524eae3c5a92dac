package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.testing.PostgresResource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FindingsTest {

    private static final String QUESTION = "/v1/findings?country=GB&theme=funding&kind=barrier";

    @Test
    void theFoundingStudysFindingOnLocalDeficitsIsFoundWithAllThatTracesIt() {
        JsonPath answer = when().get(QUESTION).then().statusCode(200).extract().jsonPath();
        Map<String, Object> deficits = answer.getMap("results.find { it.id == 'gb-eng-002' }");
        assertThat(deficits)
                .containsEntry(
                        "statement",
                        "Local financial deficits hold back implementation of the national IT programme in English acute "
                                + "trusts, as they already did in interviews 18 months earlier.")
                .containsEntry("source", "gb-eng/hendy-2007")
                .containsEntry("doi", "10.1136/bmj.39195.598461.551")
                .containsEntry("locator", "Abstract, Results")
                .containsEntry("read", "abstract")
                .containsEntry("study", "hendy-acute-trusts")
                .containsEntry("country_name", "United Kingdom")
                .containsEntry("checked_by", null)
                .containsEntry("status", "unchecked");
        assertThat(answer.getList("results.country")).containsOnly("GB");
        assertThat(answer.getList("results.kind")).containsOnly("barrier");
        assertThat(answer.<List<String>>getList("results.themes"))
                .allSatisfy(themes -> assertThat(themes).contains("funding"));
    }

    @Test
    void allFormatsCarryTheSameRows() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(when().get(QUESTION).then().extract().asByteArray())
                .get("results");
        List<String> fromJson = new ArrayList<>();
        json.forEach(row -> fromJson.add(flat(row)));

        List<String> fromCsv = new ArrayList<>();
        byte[] csv = get("text/csv").asByteArray();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(csv))) {
            reader.forEach(row -> fromCsv.add(String.join("\t", row.getFields())));
        }
        List<String> fromNdjson = new ArrayList<>();
        for (String line : get("application/x-ndjson").asString().split("\n")) {
            fromNdjson.add(flat(new ObjectMapper().readTree(line)));
        }
        assertThat(fromCsv).isEqualTo(fromJson);
        assertThat(fromNdjson).isEqualTo(fromJson);
        assertThat(idsOfWorkbook(get("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .asByteArray()))
                .isEqualTo(json.findValuesAsText("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 97",
        "'?sort=-published', 50",
        "'?sort=programme,-read', 1",
        "'?country=GB&kind=barrier', 7",
        "'?q=record', 20"
    })
    void aWalkOverThePagesIsTheWholeAnswer(String query, int limit) {
        String first = "/v1/findings" + query;
        List<String> whole =
                when().get(withParameter(first, "limit=5000")).jsonPath().getList("results.id");
        List<String> walked = new ArrayList<>();
        String next = withParameter(first, "limit=" + limit);
        while (next != null && walked.size() <= whole.size()) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            walked.addAll(page.getList("results.id"));
            assertThat(page.getInt("meta.count")).isEqualTo(whole.size());
            next = page.getString("meta.next");
        }
        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "country, UK, GB",
        "country, gbr, GB",
        "country, 826, GB",
        "country, EL, GR",
        "country, Angleterre, ",
        "jurisdiction, Angleterre, GB-ENG",
        "jurisdiction, gb_eng, GB-ENG",
        "theme, Funding, funding",
        "theme, LEGAL_FRAMEWORK, legal-framework",
        "kind, Barrier, barrier",
        "programme, npfit, gb-eng/npfit",
        "source, hendy-2007, gb-eng/hendy-2007",
        "read, 'full text', full-text"
    })
    void codesAreForgivingInAndStrictOut(String parameter, String written, String understood) {
        JsonPath answer =
                given().queryParam(parameter, written).get("/v1/findings").jsonPath();
        assertThat(answer.getString("meta.query." + parameter)).isEqualTo(understood);
    }

    @Test
    void aPartIsNotACountryAndTheAnswerSaysWhatToAsk() {
        given().queryParam("country", "England")
                .get("/v1/findings")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("'England' is a part of GB, not a country; ask jurisdiction=GB-ENG"));
    }

    @Test
    void aCommaIsOrAndAnExclamationMarkIsNot() {
        when().get("/v1/findings?country=FR,DE&kind=!recommendation&limit=5000")
                .then()
                .body("results.country", everyItem(is(oneOf("FR", "DE"))))
                .body("results.country", hasItems("FR", "DE"))
                .body("results.kind", everyItem(is(not("recommendation"))));
    }

    @Test
    void aReadingLevelAsksForBetterOnesTooAndIsLeftOutAlone() {
        assertThat(levels("read=abstract")).containsExactlyInAnyOrder("full-text", "partial", "abstract");
        assertThat(levels("read=!secondary")).containsExactlyInAnyOrder("full-text", "partial", "abstract");
        assertThat(levels("read=!abstract")).containsExactlyInAnyOrder("full-text", "partial", "secondary");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/jurisdictions/UK, GB",
        "/v1/jurisdictions/england, GB-ENG",
        "/v1/themes/Legal_Framework, legal-framework",
        "/v1/findings/GB-ENG-002, gb-eng-002"
    })
    void recordsAreFoundByWhatPeopleWriteAndNamedByTheirOwnId(String address, String id) {
        JsonPath answer = when().get(address).then().statusCode(200).extract().jsonPath();
        assertThat(answer.getMap("result").values()).contains(id);
        assertThat(answer.getString("meta.self")).contains("/" + id + "?");
    }

    private static Set<Object> levels(String parameter) {
        return new HashSet<>(
                when().get("/v1/findings?limit=5000&" + parameter).jsonPath().getList("results.read"));
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        when().get("/v1/findings?country=AD")
                .then()
                .statusCode(200)
                .body("meta.count", is(0))
                .body("results", is(List.of()));
    }

    @Test
    void fieldsAreGivenInTheOrderAskedFor() {
        String csv = when().get("/v1/findings.csv?fields=statement,id&limit=1").asString();
        assertThat(csv).startsWith("statement,id\r\n");
    }

    @Test
    void namesOrCodesCanBeLeftOut() {
        assertThat(keys("labels=id")).contains("country", "themes").doesNotContain("country_name", "theme_names");
        assertThat(keys("labels=name")).contains("country_name", "theme_names").doesNotContain("country", "themes");
        assertThat(keys("labels=both")).contains("country_name", "theme_names", "country", "themes");
    }

    @Test
    void wordsAreMarkedWhereTheyAreFound() {
        when().get("/v1/findings?q=deficits")
                .then()
                .body("results[0].id", equalTo("gb-eng-002"))
                .body("results[0].highlight", startsWith("Local financial <em>deficits</em>"));
    }

    @Test
    void frenchAnswersNameAndTranslateInFrench() {
        given().header("Accept-Language", "de;q=0.9, fr-CA;q=0.8")
                .get("/v1/findings?dataset=fr&theme=funding")
                .then()
                .header("Content-Language", "fr")
                .body("meta.language", equalTo("fr"))
                .body("results[0].country_name", equalTo("France"))
                .body("results[0].theme_names", hasItem("Financement"))
                .body("results[0].statement_language", equalTo("fr"))
                .body("results[0].translation", equalTo("machine"));
    }

    @Test
    void countsAreGivenByAnyTwoFields() {
        when().get("/v1/findings?group_by=country,kind&country=FR")
                .then()
                .body("results.country", everyItem(equalTo("FR")))
                .body(
                        "results.findings.sum()",
                        is(when().get("/v1/findings?country=FR").<Integer>path("meta.count")))
                .body("results[0].kind_name", equalTo("Barrier"));
    }

    @Test
    void valuesAreCountedAsTheyStandInTheRows() {
        when().get(
                        "/v1/findings?group_by=published,peer_reviewed&country=FR&published=2000..2025&peer_reviewed=true,false&labels=name")
                .then()
                .body("results.published", everyItem(instanceOf(Integer.class)))
                .body("results.peer_reviewed", everyItem(instanceOf(Boolean.class)))
                .body("results[0]", not(hasKey("published_name")));
    }

    @Test
    void theSingleFindingShowsNothingButTheFieldsThatWereNamed() {
        when().get("/v1/findings/gb-eng-002?fields=id,kind").then().body("result.keySet()", contains("id", "kind"));
    }

    @Test
    void theSingleFindingShowsItsRelationsBothWays() {
        when().get("/v1/findings/gb-eng-002")
                .then()
                .body("result.relations.find { it.finding == 'gb-eng-017' }.relation", equalTo("persists-from"))
                .body("result.relations.find { it.finding == 'gb-eng-017' }.direction", equalTo("from"));
        when().get("/v1/findings/gb-eng-017")
                .then()
                .body("result.relations.find { it.finding == 'gb-eng-002' }.direction", equalTo("to"));
    }

    @Test
    void thePermanentAddressGivesTheSameAnswer() {
        JsonPath answer =
                when().get("/v1/findings?theme=privacy&country=uk&limit=3").jsonPath();
        JsonPath again = given().urlEncodingEnabled(false)
                .get(answer.getString("meta.self"))
                .jsonPath();
        assertThat(again.getMap("")).isEqualTo(answer.getMap(""));
        assertThat(answer.getString("meta.citation")).contains(answer.getString("meta.self"));
    }

    @Test
    void whatIsAvailableOffersTheOtherValuesOfAChosenField() {
        List<String> countries = when().get("/v1/availability?country=FR&limit=5000")
                .jsonPath()
                .getList("results.findAll { it.field == 'country' }.value");
        assertThat(countries).contains("FR", "GB", "US");
        when().get("/v1/availability?country=FR&limit=5000")
                .then()
                .body("results.findAll { it.field == 'dataset' }.value", equalTo(List.of("fr")))
                .body("results.findAll { it.field == 'aspect' }.name", hasItem("Determinant"));
    }

    @Test
    void everyKeyIsAlwaysThereAndNullIsSaidAloud() {
        Map<String, Object> finding =
                when().get("/v1/findings/gb-eng-002").jsonPath().getMap("result");
        assertThat(finding).containsKey("period").containsEntry("period", null);
        when().get("/v1/findings/gb-eng-002").then().body("result.via", nullValue());
    }

    private static Response get(String mediaType) {
        return given().accept(mediaType).get(QUESTION);
    }

    private static Set<Object> keys(String parameter) {
        return when().get("/v1/findings?limit=1&" + parameter)
                .jsonPath()
                .getMap("results[0]")
                .keySet();
    }

    private static String withParameter(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static String flat(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(value -> {
            if (value.isArray()) {
                List<String> items = new ArrayList<>();
                value.forEach(item -> items.add(item.asText()));
                cells.add(String.join("|", items));
            } else {
                cells.add(value.isNull() ? "" : value.asText());
            }
        });
        return String.join("\t", cells);
    }

    private static List<String> idsOfWorkbook(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(0)).toList();
        }
    }
}

package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP promises: caching, languages, origins, compression, problems. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HttpTest {

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/findings?country=FR",
                "/v1/findings.csv?country=FR",
                "/v1/findings.xlsx?country=FR",
                "/v1/findings/fr-002",
                "/v1/codebook",
                "/v1/datasets/fr/versions/0.1.0.zip",
                "/v1/findings?group_by=theme"
            })
    void whoHasTheAnswerIsToldSo(String address) {
        Response first = when().get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.header("ETag");
        assertThat(first.header("Cache-Control")).contains("public");
        // Twice: by working it out, and from what is kept.
        for (int i = 0; i < 2; i++) {
            Response again =
                    given().header("If-None-Match", "\"other\", " + tag).get(address);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
        }
        given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
    }

    @Test
    void differentAnswersHaveDifferentTags() {
        assertThat(Stream.of(
                                "/v1/findings?country=FR",
                                "/v1/findings?country=DE",
                                "/v1/findings?country=FR&lang=fr",
                                "/v1/findings.csv?country=FR",
                                "/v1/findings.csv?country=FR&bom=true",
                                "/v1/findings?country=FR&limit=3",
                                "/v1/sources?country=FR")
                        .map(address -> when().get(address).header("ETag")))
                .doesNotHaveDuplicates();
        assertThat(when().get("/v1/findings?kind=Barrier&country=france").header("ETag"))
                .as("the same question in other words")
                .isEqualTo(when().get("/v1/findings?country=FR&kind=barrier").header("ETag"));
    }

    @Test
    void cachesAreToldWhatAnAnswerDependsOn() {
        when().get("/v1/findings")
                .then()
                .header("Vary", "Accept, Accept-Language, Accept-Encoding")
                .header("Last-Modified", containsString("GMT"))
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("rel=\"describedby\""))
                .header("Link", containsString("rel=\"license\""));
    }

    @Test
    void pagesOfEveryOriginMayRead() {
        given().header("Origin", "https://dashboard.example")
                .get("/v1/findings")
                .then()
                .header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://dashboard.example")
                .get("/v1/findings?nonsense=1")
                .then()
                .statusCode(400)
                .header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://dashboard.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/findings")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void tablesAreCompressedForWhoTakesIt() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = fetch("/v1/findings.csv", "identity");
        HttpResponse<byte[]> gzip = fetch("/v1/findings.csv", "gzip");
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(gzip.headers().firstValue("ETag"))
                .as("other bytes, another tag")
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity|false",
                "gzip|true",
                "*|true",
                "deflate, *;q=0.5|true",
                "gzip;q=0|false",
                "identity, gzip;q=0, *|false",
                "*;q=0|false",
                "gzip;q=nonsense|false",
                "br|false"
            })
    void theTagTellsWhetherTheAnswerIsCompressed(String encodings, boolean compressed) throws Exception {
        for (String address : List.of("/v1/findings?limit=50", "/v1/findings.csv")) {
            HttpResponse<byte[]> answer = fetch(address, encodings);
            assertThat(answer.headers().firstValue("Content-Encoding"))
                    .as(address)
                    .isEqualTo(compressed ? Optional.of("gzip") : Optional.empty());
            assertThat(answer.headers().firstValue("ETag").orElseThrow().endsWith("-gzip\""))
                    .as(address)
                    .isEqualTo(compressed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/findings.csv, comparanda-findings-2026.11.1.csv",
        "/v1/sources.csl, comparanda-sources-2026.11.1.csl.json",
        "/v1/sources.bib, comparanda-sources-2026.11.1.bib",
        "/v1/comparison.jsonstat, comparanda-comparison-2026.11.1.jsonstat.json"
    })
    void aFileIsCalledAsProgramsKnowIt(String address, String name) {
        String file = when().get(address).header("Content-Disposition");
        assertThat(file.replaceFirst("\\d{4}\\.\\d\\d\\.\\d+", "2026.11.1"))
                .isEqualTo("attachment; filename=\"" + name + "\"");
    }

    private HttpResponse<byte[]> fetch(String address, String encoding) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + service.getAuthority() + address))
                                .header("Accept-Encoding", encoding)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/findings?format=csv, text/csv",
        "/v1/findings.csv, text/csv",
        "/v1/findings.csv?format=json, application/json",
        "/v1/findings.ndjson, application/x-ndjson",
        "/v1/sources.bib, application/x-bibtex",
        "/v1/sources/gb-eng/hendy-2007.ris, application/x-research-info-systems",
        "/v1/sources/gb-eng/hendy-2007.csl, application/vnd.citationstyles.csl+json",
        "/v1/datasets/fr/versions/0.1.0.zip, application/zip",
        "/v1/datasets/fr/versions/0.1.0/datapackage.json, application/json"
    })
    void theFormatIsTakenFromParameterThenExtension(String address, String type) {
        when().get(address).then().statusCode(200).contentType(startsWith(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv|text/csv",
                "text/html, */*;q=0.8|application/json",
                "application/json;q=0.1, text/csv|text/csv",
                "*/*|application/json",
                "application/*|application/json"
            })
    void elseTheFormatIsNegotiated(String accept, String type) {
        given().accept(accept).get("/v1/findings").then().statusCode(200).contentType(startsWith(type));
    }

    @Test
    void aFormatThatIsNotOfferedIsRefusedWithThoseThatAre() {
        given().accept("image/png")
                .get("/v1/findings")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("errors[0].allowed", hasItem("csv"));
        when().get("/v1/findings.bib").then().statusCode(406);
    }

    @Test
    void faultsAreToldAllAtOnceWithWhatMayHaveBeenMeant() {
        when().get("/v1/findings?theme=fundng&contry=FR&limit=6000")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", is(400))
                .body("errors.parameter", equalTo(List.of("theme", "limit", "contry")))
                .body("errors[0].suggestions", hasItem("funding"))
                .body("errors[2].suggestions", hasItem("country"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nothing, 404",
        "GET, /nothing, 404",
        "GET, /v1/findings/gb-eng-999999, 404",
        "GET, /v1/datasets/fr/versions/9.9.9, 404",
        "GET, /v1/releases/1999.1.1, 404",
        "GET, /v1/findings?release=1999.1.1, 400",
        "GET, /v1/findings?q=%zz, 400",
        "GET, /v1/findings/%zz, 400",
        "GET, /v1/findings?q=a|b, 400",
        "GET, //, 400",
        "POST, /v1/findings, 405",
        "DELETE, /v1/findings/gb-eng-002, 405",
        "GET, /problems/nothing, 404"
    })
    void whateverGoesWrongIsAProblemDocument(String method, String address, int status) throws IOException {
        String answer = raw(method + " " + address + " HTTP/1.1\r\nHost: " + service.getAuthority()
                + "\r\nAccept: text/csv\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"type\":\"http", "\"title\"");
    }

    @ParameterizedTest
    @CsvSource({
        "zip, 415",
        "a/b/c; =, 415",
        "multipart/form-data, 415",
        "multipart/form-data; boundary=x, 400",
        "text/plain, 415"
    })
    void aBodyThatCannotBeReadIsRefused(String type, int status) throws IOException {
        String answer = raw("POST /v1/validations HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nContent-Type: "
                + type + "\r\nContent-Length: 8\r\nConnection: close\r\n\r\n--x\r\nA:b");
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", "\"title\"");
    }

    @Test
    void theTypeOfAProblemLeadsToAPageThatExplainsIt() {
        String type = when().get("/v1/findings?nonsense=1").path("type");
        when().get(type)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil\"host", "a b", "[::1", "", "x/../y"})
    void aHostThatIsNoneDoesNotGetIntoAnswers(String host) throws IOException {
        String answer = raw("GET /v1/findings?limit=1 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("evil\"host").doesNotContain("HTTP/1.1 5");
    }

    @Test
    void aDatasetIsDownloadedAsAWholePackage() throws IOException {
        byte[] zip = when().get("/v1/datasets/gb-eng/versions/0.1.0.zip").asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("datapackage.json", "findings.csv", "sources.csv");
        when().get("/v1/datasets/gb-eng/versions/0.1.0/datapackage.json")
                .then()
                .body("resources.name", hasItem("findings"))
                .body("resources.find { it.name == 'findings' }.schema.foreignKeys.size()", not(0));
    }

    @Test
    void theServiceSaysWhatItServes() {
        when().get("/v1")
                .then()
                .body("counts.findings", is(when().get("/v1/findings").<Integer>path("meta.count")))
                .body("links.findings", containsString("/v1/findings"))
                .body("caution", containsString("not been checked by a person"));
        String release = when().get("/v1").path("release");
        when().get("/v1/releases/" + release).then().body("datasets.name", hasItem("gb-eng"));
        when().get("/v1/releases").then().body("results.release", hasItem(release));
        when().get("/v1/changes?since=2000-01-01").then().statusCode(200);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

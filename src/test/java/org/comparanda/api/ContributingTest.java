package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a template to a report: what contributors are given, and what they are told of what they send. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContributingTest {

    private static final String ZIP = "application/zip";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Path DATA = Path.of("data", "fr");

    @TestHTTPResource
    URL service;

    @Inject
    Turns turns;

    @ParameterizedTest
    @CsvSource({"xlsx," + XLSX, "zip," + ZIP})
    void aPublishedDatasetComesFilledAndIsFoundSound(String extension, String mediaType) {
        byte[] template = template("FR." + extension);

        sent(mediaType, template)
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(true))
                .body("errors", equalTo(0))
                // It is what is served, so it would change nothing.
                .body("preview.dataset", equalTo("fr"))
                .body("preview.rows", empty())
                .body("preview.cells", empty());
    }

    @Test
    void aReportSaysWhatThePackageWouldChange() throws IOException {
        Map<String, byte[]> files = files();
        files.computeIfPresent("datapackage.json", (name, content) -> replaced(content, "\"0.1.0\"", "\"0.2.0\""));
        files.computeIfPresent("findings.csv", (name, content) -> replaced(content, ",funding,", ",certification,"));
        byte[] changed = zip(files);

        sent(ZIP, changed)
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(true))
                .body("preview.before", equalTo("0.1.0"))
                .body("preview.after", equalTo("0.2.0"))
                .body("preview.rows.change", hasItem("changed"))
                .body("preview.rows[0].columns", equalTo(List.of("themes")))
                .body("preview.cells.country.unique()", equalTo(List.of("FR")))
                .body("preview.cells.theme", hasItem("certification"));
        sent(ZIP, changed)
                .accept("text/html")
                .post("/v1/validations")
                .then()
                .body(containsString("What it would change"), containsString("changed (themes)"));
    }

    @ParameterizedTest
    @CsvSource({"xlsx," + XLSX, "zip," + ZIP})
    void anEmptyTemplateIsToldKindlyWhatIsToBeFilledIn(String extension, String mediaType) {
        sent(mediaType, template("SE." + extension))
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body(
                        "issues.findAll { it.level == 'error' }.code",
                        equalTo(List.of("missing-property", "missing-property", "nothing-yet")))
                .body(
                        "issues.findAll { it.level == 'error' }.column",
                        equalTo(Arrays.asList(
                                extension.equals("xlsx") ? "title" : "contributors",
                                extension.equals("xlsx") ? "contributors" : "title",
                                null)));
    }

    @Test
    void placesAreUnderstoodByNameAndUnknownOnesAreAnsweredWithWhatMayBeMeant() {
        given().get("/v1/templates/England.zip")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("comparanda-gb-eng.zip"));
        given().get("/v1/templates/Frnace.xlsx")
                .then()
                .statusCode(404)
                .body("detail", containsString("did you mean FR (France)?"));
    }

    @Test
    void aTemplateSpeaksTheLanguageThatIsAskedFor() {
        given().queryParam("lang", "fr")
                .get("/v1/templates/SE.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr");
        given().header("Accept-Language", "fr-CA, en;q=0.5")
                .get("/v1/templates/SE.zip")
                .then()
                .header("Content-Language", "fr");
    }

    @Test
    void faultsAreReportedAtTheirPlaces() throws IOException {
        Map<String, byte[]> files = files();
        byte[] broken = new String(files.get("findings.csv"), StandardCharsets.UTF_8)
                .replaceFirst(",barrier,", ",barier,")
                .getBytes(StandardCharsets.UTF_8);
        files.put("findings.csv", broken);

        RequestSpecification form = given();
        files.forEach((name, content) -> form.multiPart("files", name, content));

        form.post("/v1/validations")
                .then()
                .statusCode(200)
                .body("package", equalTo("package"))
                // Beside what is served: the same version cannot say something else.
                .body("errors", equalTo(2))
                .body("issues.findAll { it.level == 'error' }.file", hasItem("datapackage.json"))
                .body("issues.find { it.code == 'unknown-code' }.line", equalTo(3))
                .body("issues.find { it.code == 'unknown-code' }.suggestions", hasItem("barrier"));
    }

    @Test
    void aFormMaySendOnePackedPackage() {
        given().multiPart("files", "../mine/<b>fr.xlsx", template("FR.xlsx"), XLSX)
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .body("package", equalTo("<b>fr.xlsx"))
                .body("publishable", equalTo(true));
    }

    @Test
    void aReportForPeopleRunsNothingThatWasSent() throws IOException {
        byte[] hostile = zip(Map.of(
                "datapackage.json", "{\"name\": \"<script>alert(1)</script>\"}".getBytes(StandardCharsets.UTF_8)));

        given().multiPart("files", "<img src=x onerror=alert(1)>.zip", hostile, ZIP)
                .accept("text/html")
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("<script")))
                .body(not(containsString("<img")))
                .body(containsString("&lt;script&gt;"));
        sent(ZIP, hostile)
                .queryParam("format", "csv")
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("package,level,file,line"));
    }

    @Test
    void peopleAreGivenAFormThatLeadsToTheReport() {
        given().get("/v1/validations")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("multipart/form-data"), containsString("action=\"?format=html\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {ZIP, XLSX, "application/octet-stream", "application/x-zip-compressed"})
    void whatIsNotAPackageIsRefused(String mediaType) {
        for (String body : List.of("", "neither", "PK\u0003\u0004")) {
            Response refused =
                    sent(mediaType, body.getBytes(StandardCharsets.UTF_8)).post("/v1/validations");
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(415);
        }
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        given().contentType("text/plain")
                .body("hello")
                .post("/v1/validations")
                .then()
                .statusCode(415);
        given().multiPart("files", "picture.png", new byte[10])
                .post("/v1/validations")
                .then()
                .statusCode(415);
        given().multiPart("files", "findings.txt", "id".getBytes(StandardCharsets.UTF_8))
                .multiPart("files", "sources.txt", "id".getBytes(StandardCharsets.UTF_8))
                .post("/v1/validations")
                .then()
                .statusCode(415);
    }

    @Test
    void archivesThatAreMadeToHarmAreRefused() throws IOException {
        sent(ZIP, zip(Map.of("findings.csv", new byte[32 << 20])))
                .post("/v1/validations")
                .then()
                .statusCode(413)
                .body("detail", containsString("times its size"));
        sent(ZIP, zip(Map.of("../findings.csv", new byte[1])))
                .post("/v1/validations")
                .then()
                .statusCode(415);
        sent(ZIP, zip(Map.of("inner.zip", zip(Map.of("findings.csv", new byte[1])))))
                .post("/v1/validations")
                .then()
                .statusCode(415)
                .body("detail", containsString("archive in the archive"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws IOException {
        for (String length : List.of("Content-Length: 20000000", "Transfer-Encoding: chunked")) {
            assertThat(statusOf(length)).startsWith("HTTP/1.1 413");
        }
    }

    /** Sends as much as the service takes before it refuses; a client that insists on sending all would see nothing. */
    private String statusOf(String length) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/validations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/zip\r\n" + length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            if (length.startsWith("Transfer")) {
                byte[] chunk = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                try {
                    for (int i = 0; i < 18; i++) {
                        out.write(chunk);
                    }
                    out.flush();
                } catch (IOException e) {
                    // Refused while it was sent: the answer is there to be read.
                }
            }
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void nothingThatIsSentStaysOnTheDisk() throws IOException {
        Set<Path> before = temporaryFiles();
        RequestSpecification form = given();
        files().forEach((name, content) -> form.multiPart("files", name, content));
        form.post("/v1/validations").then().statusCode(200);
        sent(XLSX, template("FR.xlsx")).post("/v1/validations").then().statusCode(200);
        given().multiPart("files", "a.png", new byte[100_000])
                .post("/v1/validations")
                .then()
                .statusCode(415);
        statusOf("Content-Length: 20000000");

        // The files of a form are removed when the answer is on its way.
        for (int i = 0; i < 50 && !before.containsAll(temporaryFiles()); i++) {
            sleep();
        }
        assertThat(before).containsAll(temporaryFiles());
    }

    @Test
    void whoComesTooManyIsToldToComeAgain() {
        List<Turn> taken =
                Stream.generate(() -> turns.take(Work.RECEPTION)).limit(8).toList();
        sent(ZIP, template("SE.zip"))
                .post("/v1/validations")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", containsString("/problems/busy"));
        given().get("/v1/findings?limit=1").then().statusCode(200);
        taken.forEach(Turn::close);
        sent(ZIP, template("SE.zip")).post("/v1/validations").then().statusCode(200);
    }

    @Test
    void pagesOfEveryOriginMayHaveAPackageChecked() {
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/v1/validations")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"));
        sent(ZIP, template("SE.zip"))
                .header("Origin", "https://example.org")
                .post("/v1/validations")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store");
    }

    private static RequestSpecification sent(String mediaType, byte[] body) {
        return given().contentType(mediaType).body(body);
    }

    private static byte[] template(String file) {
        Response answer = given().get("/v1/templates/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asByteArray();
    }

    private static Map<String, byte[]> files() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), ContributingTest::bytes));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] replaced(byte[] content, String text, String by) {
        String before = new String(content, StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        return before.replaceFirst(text, by).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Everything below the temporary folder that a request could leave behind. */
    private static Set<Path> temporaryFiles() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> uploads =
                Files.exists(folder.resolve("uploads")) ? Files.list(folder.resolve("uploads")) : Stream.empty()) {
            return uploads.collect(Collectors.toSet());
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

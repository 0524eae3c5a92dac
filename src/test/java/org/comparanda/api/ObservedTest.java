package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comparanda.testing.PostgresResource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen of the service from outside, with all of it switched on. */
@QuarkusTest
@TestProfile(ObservedTest.Observed.class)
class ObservedTest {

    public static class Observed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "comparanda.request-ids", "true",
                    "comparanda.access-log", "true",
                    "comparanda.usage", "true",
                    "comparanda.rate-limit.per-minute", "100000");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class));
        }
    }

    private static final Pattern LABEL = Pattern.compile("uri=\"([^\"]*)\"");
    private static final Path OPERATING = Path.of("docs", "operating.md");

    @TestHTTPResource
    URL service;

    @Test
    void wrongAddressesDoNotBecomeNumbersOfTheirOwn() throws IOException {
        Set<String> before = paths();
        for (int i = 0; i < 20; i++) {
            String word = "made-up-" + i;
            for (String path :
                    List.of("/", "/v1/", "/v1/findings/", "/v1/comparison/", "/v1/datasets/", "/q/", "/docs/")) {
                when().get(path + word);
                given().header("Access-Control-Request-Method", "GET").options(path + word);
                raw("GET " + path + word + "%zz HTTP/1.1");
                raw("GET " + path + word + "?" + "a".repeat(17_000) + " HTTP/1.1");
                raw("BREW " + path + word + " HTTP/1.1");
                when().post(path + word);
            }
            when().get("/v1/findings.csv/" + word);
            when().get("/v1/templates/" + word + ".xlsx");
            when().get("/v1/releases/" + word + "/diff?from=" + word);
        }
        Set<String> added = paths();
        added.removeAll(before);
        assertThat(added).allSatisfy(path -> assertThat(path).doesNotContain("made-up"));
        assertThat(added).hasSizeLessThan(20);
    }

    private static Set<String> paths() {
        Matcher labels = LABEL.matcher(when().get("/q/metrics").asString());
        return labels.results().map(label -> label.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void pathsAreCountedByTheTemplatesOfTheContract() {
        for (String path : List.of(
                "/v1/findings/gb-eng-001",
                "/v1/findings?country=FR",
                "/v1/sources/gb-eng/hendy-2007",
                "/v1/comparison?country=GB",
                "/v1/templates/SE.xlsx",
                "/v1/datasets/fr/versions/0.1.0.zip",
                "/problems/busy")) {
            when().get(path).then().statusCode(200);
        }
        assertThat(paths())
                .contains("/v1/findings", "/v1/findings/{id}", "/v1/comparison")
                .anyMatch(path -> path.startsWith("/v1/sources/{"))
                .anyMatch(path -> path.startsWith("/v1/templates/{"))
                .anyMatch(path -> path.startsWith("/v1/datasets/{"))
                .anyMatch(path -> path.startsWith("/problems/{"));
    }

    @Test
    void everyNumberOfOursIsDescribed() throws IOException {
        // So that each has been counted at least once.
        when().get("/v1/findings?country=NO&theme=funding");
        when().get("/v1/findings?country=NO&theme=funding");
        given().contentType("application/zip").body(new byte[10]).post("/v1/validations");
        Set<String> names = when().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("comparanda_"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).contains("comparanda_release", "comparanda_findings", "comparanda_answers_kept_total");
        String operating = Files.readString(OPERATING);
        assertThat(names).allSatisfy(name -> assertThat(operating).contains("`" + name));
    }

    @Test
    void noNumberTellsTheVersionOfAPart() {
        String numbers = when().get("/q/metrics").asString();
        assertThat(numbers)
                .contains("jvm_memory_used_bytes")
                .doesNotContain("jvm_info", System.getProperty("java.version"), System.getProperty("java.vm.vendor"));
        assertThat(numbers.lines()).noneMatch(line -> line.matches(".*[{,](version|vendor|runtime)=.*"));
    }

    @Test
    void theReleaseThatIsServedIsTold() {
        String release = when().get("/v1").path("release");
        assertThat(when().get("/q/metrics").asString()).contains("comparanda_release{release=\"" + release + "\"} 1.0");
    }

    @Test
    void whatIsAskedForIsCountedByCodesAlone() {
        when().get("/v1/findings?country=uk,!FR&theme=funding&q=secret");
        when().get("/v1/findings?country=there-is-none");
        List<String> asked = when().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("comparanda_asked_total{"))
                .toList();
        assertThat(asked)
                .anyMatch(line -> line.contains("code=\"GB\"") && line.contains("field=\"country\""))
                .anyMatch(line -> line.contains("code=\"funding\"") && line.contains("field=\"theme\""))
                .noneMatch(line -> line.contains("there-is-none") || line.contains("secret") || line.contains("!"));
    }

    @Test
    void whoClaimsToBeAnotherIsNotBelieved() {
        LimitedRate.on();
        try {
            for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded")) {
                given().header(header, "for=192.0.2.7").get("/v1");
                given().header(header, "192.0.2.8").get("/v1").then().statusCode(429);
            }
        } finally {
            LimitedRate.off();
        }
    }

    @Test
    void aRequestKeepsItsNameIfThatIsSane() {
        assertThat(given().header("X-Request-Id", "proxy-7.1").get("/v1").header("X-Request-Id"))
                .isEqualTo("proxy-7.1");
        assertThat(given().header("X-Request-Id", "<script>").get("/v1").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
        assertThat(when().get("/v1/nothing").header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void aPageOfAnotherOriginMayReadTheNameOfItsRequest() {
        Response answer = given().header("Origin", "https://dashboard.example").get("/v1");
        assertThat(answer.header("Access-Control-Expose-Headers").split(", "))
                .contains("X-Request-Id")
                .allMatch(header -> !header.isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/findings?nonsense=1", "/v1/findings/there-is-none", "/nothing"})
    void aProblemNamesItsRequest(String path) {
        Response answer = when().get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.<String>path("request_id")).isNotEmpty().isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void aProblemOfWhatIsNoRequestNamesItToo() throws IOException {
        assertThat(raw("GET /v1/findings?q=" + "a".repeat(17_000) + " HTTP/1.1\r\nX-Request-Id: proxy-7.2"))
                .contains("HTTP/1.1 414", "\"request_id\":\"proxy-7.2\"");
    }

    @Test
    void loadingTheReleaseTookSomeTime() {
        assertThat(when().get("/q/metrics").asString())
                .containsPattern("comparanda_load_seconds (0\\.[0-9]*[1-9]|[1-9])");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/findings?q=%0A%0D%1B[2Kforged HTTP/1.1",
                "GET /v1/findings?country=%0Aforged HTTP/1.1\r\nUser-Agent: a\u001B[2K\u0085\u009Bforged\"}",
                "GET /v1/findings HTTP/1.1\r\nReferer: \"}{\"forged\":\"\r\nX-Request-Id: a\u000Bforged",
                "GET /%0d%0aforged HTTP/1.1",
                "GET /v1/fin\u001Bdings HTTP/1.1",
                "GET /v1/findings\tforged HTTP/1.1",
                "FORGED\u001B /v1 HTTP/1.1"
            })
    void aRequestCannotWriteALineOfItsOwnIntoTheLog(String request) throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler recorder = new Recorder(lines);
        Logger root = Logger.getLogger("");
        Logger access = Logger.getLogger("org.comparanda.access");
        root.addHandler(recorder);
        access.addHandler(recorder);
        try {
            raw(request);
            when().get("/v1/codebook?fields=mark");
            for (int i = 0; i < 100 && lines.stream().noneMatch(line -> line.contains("mark")); i++) {
                Thread.sleep(50);
            }
        } finally {
            root.removeHandler(recorder);
            access.removeHandler(recorder);
        }
        assertThat(lines).anyMatch(line -> line.contains("mark"));
        for (String line : lines) {
            assertThat(line).matches("\\A[\\x20-\\x7E]*\\z");
            JsonNode json = new ObjectMapper().readTree(line);
            assertThat(json.has("forged")).isFalse();
            assertThat(json.get("status").asInt()).isBetween(200, 499);
        }
    }

    private static final class Recorder extends Handler {

        private final List<String> lines;

        Recorder(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            lines.add(((ExtLogRecord) entry).getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return ""; // refused before all was sent
        }
    }
}

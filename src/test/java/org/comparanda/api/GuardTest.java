package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects the service from its clients, and clients from what is in answers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GuardTest {

    @TestHTTPResource
    URL service;

    @Inject
    Turns turns;

    @AfterEach
    void noLimit() {
        LimitedRate.off();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/findings?limit=1",
                "/v1/findings.csv",
                "/v1/findings.xlsx",
                "/v1/findings?nonsense=1",
                "/v1/nothing",
                "/nothing",
                "/v1/validations",
                "/v1/templates/SE.zip",
                "/problems/busy",
                "/openapi.yaml",
                "/docs/",
                "/q/health",
                "/q/metrics"
            })
    void everyAnswerTellsBrowsersToRunNothingThatIsNotMeant(String path) {
        // Twice: by working it out, and from what is kept.
        for (int i = 0; i < 2; i++) {
            var headers = when().get(path).headers();
            assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.getValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(headers.getValues("Permissions-Policy")).hasSize(1);
            assertThat(headers.getValues("Content-Security-Policy"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("default-src 'none'");
            assertThat(headers.hasHeaderWithName("Server")).isFalse();
            assertThat(headers.hasHeaderWithName("X-Powered-By")).isFalse();
        }
    }

    @Test
    void onlyAViewThatIsMadeForItMayBeFramed() {
        when().get("/?embed=1").then().header("Content-Security-Policy", containsString("frame-ancestors *"));
        when().get("/").then().header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
        when().get("/v1").then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        when().get("/v1/validations")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @CsvSource({
        "17000, 0, 414, address-too-long",
        "0, 33000, 431, headers-too-large",
        "33000, 0, 414,",
        "0, 70000, 431,",
    })
    void whatIsTooLongIsRefused(int address, int header, int status, String problem) {
        String answer = raw("GET /v1/findings?q=" + "a".repeat(address) + " HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                + "b".repeat(header) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1\\.[01] " + status);
        if (problem != null) {
            assertThat(answer).contains("application/problem+json", "/problems/" + problem);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/findings HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n",
                "GET /v1/findings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
                "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n\r\nabc",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatIsNoRequestIsRefusedAndTellsNothingOfTheInside(String request) {
        String answer = raw(request);
        assertThat(answer.isEmpty() ? "HTTP/1.1 4" : answer).containsPattern("^HTTP/[12]\\.[01] 4");
        assertNothingOfTheInside(answer);
    }

    @Test
    void http2IsNotSpoken() {
        String answer = raw("GET /v1 HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void aLimitOnAddressesHoldsForQuickAnswersToo() {
        String quick = "/v1/findings?limit=2&country=FR";
        when().get(quick).then().statusCode(200).header("RateLimit", nullValue());

        LimitedRate.on();
        when().get(quick)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", is("\"address\";q=1;w=60"))
                .header("RateLimit", is("\"address\";r=0;t=60"));
        for (String path : List.of(quick, "/v1", "/v1/findings.xlsx", "/nothing", "/docs/", "/v1/findings?q=%25")) {
            when().get(path)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                    .header("RateLimit", notNullValue())
                    .header("Access-Control-Allow-Origin", is("*"))
                    .body("type", containsString("/problems/too-many-requests"))
                    .body("detail", containsString("try again in"));
        }
        for (String path : List.of("/", "/web/main.js", "/q/health/live", "/q/metrics")) {
            assertThat(when().get(path).statusCode()).as(path).isIn(200, 404);
        }
        given().header("Access-Control-Request-Method", "GET")
                .options("/v1")
                .then()
                .statusCode(204);
    }

    @Test
    void whoGoesRoundThroughWhatIsFreeIsLimitedAllTheSame() {
        when().get("/v1/findings?limit=2").then().statusCode(200);
        LimitedRate.on();
        List.of("/v1/findings?limit=2", "/q/../v1/findings?limit=3", "/web/%2e%2e/v1/findings?limit=4")
                .forEach(path -> raw(get(path)));
        for (String path : List.of("/q/../v1/findings?q=a", "/web/../v1/findings.csv", "/web/%2E%2E/v1")) {
            assertThat(raw(get(path))).as(path).startsWith("HTTP/1.1 429");
        }
    }

    @Test
    void methodsThatAreMadeUpAreCountedUnderOneName() {
        for (String method : List.of("FIRST", "SECOND")) {
            raw(method + " /v1/findings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        when().get("/q/metrics")
                .then()
                .body(containsString("method=\"other\""))
                .body(not(containsString("FIRST")))
                .body(not(containsString("SECOND")));
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,*/*;q=0.8', Accept: text/csv;q=0.9, 'text/html,*/*;q=0.8'",
        "'*/*;q=0.1', Accept: text/csv, '*/*;q=0.1'"
    })
    void aHeaderInTwoPartsDoesNotDecideWhatOthersGet(String accept, String more, String theirs) {
        String path = "/v1/findings?limit=3&country=AU";
        String both =
                "GET " + path + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nConnection: close\r\nAccept: ";
        assertThat(raw(both + accept + "\r\n" + more + "\r\n\r\n")).contains("text/csv");
        assertThat(raw(both + theirs + "\r\n\r\n")).contains("Content-Type: application/json");
    }

    @Test
    void aLanguageHeaderThatNobodyWouldWriteSaysNothing() {
        given().header("Accept-Language", "fr" + ", de".repeat(20))
                .get("/v1/findings?limit=1")
                .then()
                .header("Content-Language", is("fr"));
        given().header("Accept-Language", "fr" + ", de".repeat(2000))
                .get("/v1/findings?limit=1")
                .then()
                .header("Content-Language", is("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKBOOK, /v1/findings.xlsx?country=DE",
        "WORKBOOK, /v1/templates/DE.xlsx",
        "WORKBOOK, /v1/datasets/de/versions/0.1.0.zip",
        "TABLE, /v1/findings.csv?country=DE",
        "TABLE, /v1/findings?limit=1000&country=DE",
        "SEARCH, /v1/findings?q=turns",
        "SEARCH, /v1/availability?q=turns",
        "COMPARISON, /v1/comparison?country=DE",
        "COMPARISON, /v1/findings?group_by=theme&country=DE"
    })
    void expensiveWorkIsDoneForAFewAtATimeAndNobodyElseWaits(Work work, String path) {
        List<Turn> all = Stream.generate(() -> turns.take(work))
                .limit(work == Work.WORKBOOK ? 4 : 8)
                .toList();
        try {
            when().get(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", is("5"))
                    .body("type", containsString("/problems/busy"))
                    .body("detail", containsString("Other "));
            when().get("/v1/findings?country=DE").then().statusCode(200);
        } finally {
            all.forEach(Turn::close);
        }
        when().get(path).then().statusCode(200);
        String tag = when().get(path).header("ETag");
        List<Turn> again =
                Stream.generate(() -> turns.take(work)).limit(all.size()).toList();
        try {
            // Who has the answer needs no work.
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
        } finally {
            again.forEach(Turn::close);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
                "a* b* c* d* e* f* g* h* i* j* k* l* m* n* o* p* q* r* s* t* u* v* w* x* y* z*",
                "a*|e*|i*|o*|u*|s*|t*|n*|r*|c*|d*|p*|m*|l*|b*|f*|h*|w*",
                "-a* -e* -i* -o* -s* -t*",
                "\"a b c d e f g h\"~100000 word~2 word~9 *",
                "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",
                "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"",
                "-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(a)))))))))))))))))))))"
            })
    void theWorstSearchesAreAnsweredInTime(String words) {
        long start = System.nanoTime();
        int status = given().queryParam("q", words).get("/v1/findings").statusCode();
        assertThat(status).isIn(200, 400);
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
    }

    @ParameterizedTest
    @CsvSource({
        "period, 2001/",
        "published, 2001..",
        "country, GB-",
        "theme, a-",
        "cursor, MjAyNi4xMS4xOjE",
        "release, 2026.11.",
        "dataset, !",
        "fields, id_"
    })
    void longValuesOfParametersAreReadInTime(String parameter, String beginning) {
        for (String tail :
                List.of("1".repeat(9000), "-1".repeat(4500), " ".repeat(4000), ",!".repeat(99), "é".repeat(1500))) {
            long start = System.nanoTime();
            given().queryParam(parameter, beginning + tail)
                    .get("/v1/findings")
                    .then()
                    .statusCode(not(500));
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds")
                    .isLessThan(20_000);
        }
    }

    private static void assertNothingOfTheInside(String answer) {
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("exception", "org.comparanda", "io.vertx", "netty", "quarkus", "\tat ", "java.");
    }

    /** As it stands: clients take dots out of a path. */
    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    /** What comes back until the connection is closed, or nothing more comes. */
    private String raw(String request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(service.getHost(), service.getPort());
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            in.transferTo(answer);
        } catch (SocketException | SocketTimeoutException e) {
            // Closed before all was sent, or kept open for the next request.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}

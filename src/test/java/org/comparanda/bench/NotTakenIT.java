package org.comparanda.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large answers that their clients ask for and do not take are bounded; whoever comes then is told so, and to come again. */
class NotTakenIT {

    private static final int FINDINGS = 6_000;
    private static final int HEAP_MEGABYTES = 256;
    private static final int DOWNLOADS = 8;
    private static final int WORKBOOKS = 2;

    /** Some five megabytes each, so that the outbox has room for two. */
    private static final String LARGE = "/v1/findings?limit=5000&published=..";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static ServerProcess server;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Socket> slow = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        MadeRelease.write(MadeRelease.of(FINDINGS), Files.createDirectory(folder.resolve("data")));
        server = start(
                "err",
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-Dcomparanda.outbox.megabytes=12",
                "-Dcomparanda.outbox.timeout=PT1M",
                "-Dcomparanda.downloads.at-once=" + DOWNLOADS,
                "-Dcomparanda.workbook-downloads.at-once=" + WORKBOOKS,
                "-Dcomparanda.turns.wait=PT0.2S");
    }

    private static ServerProcess start(String name, String... options) throws IOException {
        return BuiltService.start(
                folder.resolve("data"), folder.resolve("home-" + name), folder.resolve(name), options);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void anOutboxThatIsFullRefusesHonestlyAndTakesAgainWhenTheSlowAreGone() throws Exception {
        assertThat(get(LARGE + 2030).statusCode()).isEqualTo(200);
        HttpResponse<String> refused;
        int asked = 0;
        do {
            // Some are turned away while others are worked out.
            askAndDoNotRead(server.port(), LARGE + (2031 + asked % 20));
            refused = get(LARGE + 2060);
        } while (!refused.body().contains("large answers") && ++asked < 60);
        assertBusy(refused, "large answers");
        assertThat(metrics()).contains("comparanda_turned_away_total{reason=\"outbox\"}");
        assertThat(get("/v1/findings?limit=5").statusCode())
                .as("small ones go on")
                .isEqualTo(200);
        assertThat(server.liveBytes() >> 20).as("megabytes").isLessThan(HEAP_MEGABYTES * 3 / 4);

        hangUp();
        assertThat(awaitStatus(LARGE + 2061, 200).body()).endsWith("}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void tablesThatAreNotReadNeitherFillTheMemoryNorStarveTheOthers(String format) throws Exception {
        String table = "/v1/findings." + format;
        long rows = lines(get(table)) - (format.equals("csv") ? 1 : 0);
        assertThat(rows).as("more than is held in memory").isEqualTo(FINDINGS);
        long before = server.liveBytes();
        for (int i = 0; i < DOWNLOADS; i++) {
            // Each has its turn before the next asks.
            assertIsAnswered(askAndDoNotRead(server.port(), table));
        }
        assertBusy(awaitStatus(table, 503), "large tables");
        assertThat(metrics()).contains("comparanda_turned_away_total{reason=\"download\"}");
        for (int i = 0; i < 50; i++) {
            // A filter that is new each time, a search, a comparison and a table that is small enough.
            assertQuick("/v1/findings?limit=25&published=1990.." + (2000 + i));
            assertQuick("/v1/findings?q=training&limit=5&published=1990.." + (2000 + i));
            assertQuick("/v1/findings?group_by=theme&published=1990.." + (2000 + i));
            assertQuick("/v1/sources.csv?country=FR&published=1990.." + (2000 + i));
        }
        long grown = server.liveBytes() - before >> 20;
        System.out.printf("%d tables of %d rows (%s) that nobody reads hold %d MB%n", DOWNLOADS, rows, format, grown);
        assertThat(grown).as("megabytes").isLessThan(48);

        hangUp();
        assertThat(lines(awaitStatus(table, 200)) - (format.equals("csv") ? 1 : 0))
                .isEqualTo(rows);
        assertThat(Files.readString(folder.resolve("err")))
                .as("who hangs up is no error")
                .doesNotContain("ERROR");
    }

    @Test
    void largeWorkbooksHaveTurnsOfTheirOwn() throws Exception {
        for (int i = 0; i < WORKBOOKS; i++) {
            assertIsAnswered(askAndDoNotRead(server.port(), "/v1/findings.xlsx"));
        }
        assertBusy(awaitStatus("/v1/findings.xlsx", 503), "large workbooks");
        assertQuick("/v1/sources.xlsx?limit=100");
        assertQuick("/v1/findings.csv?country=FR");
        hangUp();
        awaitStatus("/v1/findings.xlsx", 200);
    }

    /** Who is gone before the answer is worked out never comes to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/findings.csv?published=1990..", "/v1/findings?limit=5000&published=1990.."})
    void whoHangsUpAtOnceLeavesTurnsAndRoomToOthers(String path) throws Exception {
        for (int i = 0; i < 60; i++) {
            Socket socket = askAndDoNotRead(server.port(), path + (2100 + i));
            socket.setSoLinger(true, 0);
            socket.close();
        }
        awaitStatus(path + 2200, 200);
    }

    @Test
    void whoIsTooSlowAndWhatIsUnderWayAtTheEndIsCutOffWithoutAnyError() throws IOException {
        try (ServerProcess ending =
                start("ending", "-Dquarkus.shutdown.timeout=1S", "-Dcomparanda.outbox.timeout=PT4S")) {
            assertIsCutOff(askAndDoNotRead(ending.port(), LARGE + 2030));
            assertIsCutOff(askAndDoNotRead(ending.port(), "/v1/findings.ndjson"));
            for (int i = 0; i < DOWNLOADS; i++) {
                assertIsAnswered(askAndDoNotRead(ending.port(), "/v1/findings." + (i % 2 == 0 ? "csv" : "ndjson")));
            }
        }
        assertThat(Files.readString(folder.resolve("ending"))).doesNotContain("\tat ", "ArC");
    }

    /** What the kernel had taken comes, and no end of the answer. */
    private static void assertIsCutOff(Socket asking) throws IOException {
        assertIsAnswered(asking);
        pause(Duration.ofSeconds(6));
        asking.setSoTimeout(10_000);
        long read = 0;
        try {
            read = asking.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketException e) {
            // Reset: cut off as well.
        }
        assertThat(read).isLessThan(FINDINGS * 700L);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertIsAnswered(Socket asking) throws IOException {
        assertThat(new String(asking.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
    }

    private static void assertBusy(HttpResponse<String> answer, String why) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9]\\d*"));
        assertThat(answer.body()).contains("/problems/busy", "\"status\":503", why);
    }

    private void assertQuick(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(Duration.ofSeconds(5));
    }

    /** Asks until it is answered so: turns and room are given back when the connection is known to be lost. */
    private HttpResponse<String> awaitStatus(String path, int status) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() != status && System.nanoTime() < end) {
            Thread.sleep(100);
            answer = get(path);
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return answer;
    }

    private String metrics() throws IOException, InterruptedException {
        return get("/q/metrics").body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Lines that are not blank: rows, and the head of CSV; texts of findings have no line breaks. */
    private static long lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (Stream<String> lines = answer.body().lines()) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    private Socket askAndDoNotRead(int port, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        slow.add(socket);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}

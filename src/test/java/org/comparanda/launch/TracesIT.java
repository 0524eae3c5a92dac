package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces go to whom the settings name, and to nobody otherwise. */
class TracesIT {

    @TempDir
    Path folder;

    /** Requests as they came; names stand in them as they are. */
    private final List<String> received = new CopyOnWriteArrayList<>();

    private HttpServer collector;

    @BeforeEach
    void listen() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            received.add(exchange.getRequestURI()
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void hangUp() {
        collector.stop(0);
    }

    @Test
    void aRequestIsASpanWhereTracesAreOn() throws Exception {
        try (ComparandaProcess comparanda = start("false")) {
            String url = comparanda.banner().group("url");
            ask(url + "q/health/ready");
            ask(url + "v1/findings/sg-001");
            ComparandaProcess.await(() -> spans().contains("/v1/findings/"), "a span");
            assertThat(spans())
                    .contains("/v1/traces", "comparanda", "GET /v1/findings/{id}")
                    .doesNotContain("GET /q/health");
        }
    }

    @Test
    void nothingIsSentWhereTheyAreNot() throws Exception {
        try (ComparandaProcess comparanda = start("true")) {
            ask(comparanda.banner().group("url") + "v1/findings/sg-001");
            comparanda.end();
            assertThat(comparanda.err()).isEmpty();
        }
        assertThat(received).isEmpty();
    }

    private ComparandaProcess start(String disabled) throws IOException {
        Map<String, String> environment = Map.of(
                "QUARKUS_OTEL_SDK_DISABLED",
                disabled,
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + collector.getAddress().getPort(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "PT0.1S");
        return ComparandaProcess.start(environment, folder.resolve("home"), SmallData.in(folder, "sg"));
    }

    private String spans() {
        return String.join("\n", received);
    }

    private static void ask(String url) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(url).isEqualTo(200);
    }
}

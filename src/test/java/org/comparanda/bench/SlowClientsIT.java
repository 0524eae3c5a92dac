package org.comparanda.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that are slow, or mean, hold connections; they do not hold up the others, nor fill the memory. */
class SlowClientsIT {

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration A_WHILE = Duration.ofSeconds(15);

    private static final String PACKED = "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/zip\r\nContent-Length: 1000000\r\n\r\nPK";

    private static final String FORM = "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"findings.csv\"\r\n\r\nid";

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void hundredsWhoTrickleOrDoNotReadLeaveTheOthersAlone(@TempDir Path home) throws IOException {
        try (ServerProcess server = BuiltService.start(home, "-Xmx" + HEAP_MEGABYTES + "m")) {
            try (KeptConnection warmUp = new KeptConnection(server.port())) {
                for (int i = 0; i < 2000; i++) {
                    warmUp.get("/v1/findings?limit=25&country=" + (i % 2 == 0 ? "GB" : "FR"));
                }
            }
            List<Socket> trickling = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                trickling.add(connect(server.port(), "GET /v1/findings HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            }
            for (int i = 0; i < 50; i++) {
                connect(server.port(), PACKED);
            }
            for (int i = 0; i < 250; i++) {
                trickling.add(connect(server.port(), FORM));
            }
            // A megabyte for each, of which nobody reads more than the kernel takes; every third asks for more at once.
            for (int i = 0; i < 250; i++) {
                String path = i % 2 == 0
                        ? "/v1/findings.csv?published=.." + (2026 + i)
                        : "/v1/findings?limit=5000&published=.." + (2026 + i);
                String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                connect(server.port(), request.repeat(i % 3 == 0 ? 20 : 1));
            }
            assertThat(slow).hasSize(700);

            // What they ask is worked out, or refused, before anything is measured: slow clients are to be seen, not
            // work.
            try (KeptConnection first = new KeptConnection(server.port())) {
                first.get("/v1/sources?limit=1");
            }
            Histogram nanos = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
            long end = System.nanoTime() + A_WHILE.toNanos();
            try (KeptConnection other = new KeptConnection(server.port())) {
                for (int i = 0; System.nanoTime() < end; i++) {
                    long start = System.nanoTime();
                    // A filter that is new each time, a record, a comparison: from memory, and worked out by a thread.
                    other.get("/v1/findings?limit=25&published=1990.." + (2000 + i % 5000));
                    other.get("/v1/sources?limit=5&country=GB&published=1990.." + (2000 + i % 5000));
                    other.get("/v1/findings?group_by=theme&published=1990.." + (2000 + i % 5000));
                    nanos.recordValue(System.nanoTime() - start);
                    if (i % 50 == 0) {
                        trickling.forEach(SlowClientsIT::trickle);
                    }
                }
            }
            long live = server.liveBytes() >> 20;
            System.out.printf(
                    "beside 700 slow clients: %d rounds of three questions, p50 %.1f ms, p99 %.1f ms; live heap %d MB%n",
                    nanos.getTotalCount(),
                    nanos.getValueAtPercentile(50) / 1e6,
                    nanos.getValueAtPercentile(99) / 1e6,
                    live);
            assertThat(nanos.getTotalCount()).isGreaterThan(20);
            assertThat(nanos.getValueAtPercentile(99))
                    .isLessThan(Duration.ofSeconds(5).toNanos());
            assertThat(live).as("megabytes").isLessThan(HEAP_MEGABYTES * 3 / 4);
        }
    }

    /** Who sends a package little by little loses the connection, and does not keep the others from having theirs checked. */
    @Test
    void packagesThatDoNotComeToTheirEndAreGivenUp(@TempDir Path home) throws Exception {
        try (ServerProcess server = BuiltService.start(home, "-Dcomparanda.validations.timeout=PT4S")) {
            byte[] template =
                    ask(server.port(), "GET", "/v1/templates/SE.zip", null).body();
            for (int i = 0; i < 30; i++) {
                connect(server.port(), i % 2 == 0 ? FORM : PACKED);
            }
            HttpResponse<byte[]> answer = ask(server.port(), "POST", "/v1/validations", template);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            int busy = 0;
            while (answer.statusCode() == 503 && busy++ < 60) {
                for (Socket socket : slow) {
                    trickle(socket);
                }
                Thread.sleep(500);
                answer = ask(server.port(), "POST", "/v1/validations", template);
            }
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(busy).as("not while they were waited for").isGreaterThan(2);
        }
    }

    private static void trickle(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException e) {
            // Cut off, as is to be.
        }
    }

    private static HttpResponse<byte[]> ask(int port, String method, String path, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/zip")
                                .timeout(Duration.ofSeconds(30))
                                .method(
                                        method,
                                        body == null
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private Socket connect(int port, String beginning) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        slow.add(socket);
        OutputStream out = socket.getOutputStream();
        out.write(beginning.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }
}

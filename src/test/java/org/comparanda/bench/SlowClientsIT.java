package org.comparanda.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
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

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void fiveHundredWhoTrickleOrDoNotReadLeaveTheOthersAlone(@TempDir Path home) throws IOException {
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
            for (int i = 0; i < 100; i++) {
                connect(
                        server.port(),
                        "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/zip\r\n"
                                + "Content-Length: 1000000\r\n\r\nPK");
            }
            // A megabyte for each, of which nobody reads more than the kernel takes; every third asks for more at once.
            for (int i = 0; i < 250; i++) {
                String path = i % 2 == 0
                        ? "/v1/findings.csv?published=.." + (2026 + i)
                        : "/v1/findings?limit=5000&published=.." + (2026 + i);
                String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                connect(server.port(), request.repeat(i % 3 == 0 ? 20 : 1));
            }
            assertThat(slow).hasSize(500);

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
                        for (Socket socket : trickling) {
                            socket.getOutputStream().write('x');
                        }
                    }
                }
            }
            long live = server.liveBytes() >> 20;
            System.out.printf(
                    "beside 500 slow clients: %d rounds of three questions, p50 %.1f ms, p99 %.1f ms; live heap %d MB%n",
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

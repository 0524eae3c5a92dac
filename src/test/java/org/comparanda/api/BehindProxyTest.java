package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the service takes for the one who asks where it believes a proxy, as docs/operating.md says. */
@QuarkusTest
@TestProfile(BehindProxyTest.Believing.class)
class BehindProxyTest {

    public static class Believing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class));
        }
    }

    @TestHTTPResource
    URL service;

    @BeforeEach
    void limit() {
        LimitedRate.on();
    }

    @Test
    void eachWhoComesThroughTheProxyHasALimitOfTheirOwn() {
        assertThat(status("192.0.2.1")).isEqualTo(200);
        assertThat(status("192.0.2.1")).isEqualTo(429);
        assertThat(status("192.0.2.2")).isEqualTo(200);
    }

    @Test
    void ofSeveralAddressesTheFirstCountsSoTheProxyHasToOverwriteThem() {
        assertThat(status("192.0.2.1")).isEqualTo(200);
        assertThat(status("192.0.2.1, 192.0.2.3")).isEqualTo(429);
        assertThat(status("192.0.2.4, 192.0.2.1")).isEqualTo(200);
    }

    @Test
    void anotherHeaderIsNotRead() {
        assertThat(status("192.0.2.1")).isEqualTo(200);
        assertThat(given().header("Forwarded", "for=192.0.2.5")
                        .header("X-Forwarded-For", "192.0.2.1")
                        .get("/v1")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void whoIsNoProxyIsNotBelieved() throws IOException {
        assertThat(answerFrom("127.0.0.2", "192.0.2.6")).startsWith("HTTP/1.1 200");
        assertThat(answerFrom("127.0.0.2", "192.0.2.7")).startsWith("HTTP/1.1 429");
    }

    private static int status(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor).get("/v1").statusCode();
    }

    /** What is answered to somebody at another address of this machine, on systems that have more than one. */
    private String answerFrom(String address, String forwardedFor) throws IOException {
        try (Socket socket = new Socket()) {
            try {
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            } catch (BindException e) {
                assumeTrue(false, "this machine has no " + address);
            }
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), service.getPort()));
            socket.getOutputStream()
                    .write(("GET /v1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: "
                                    + forwardedFor + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

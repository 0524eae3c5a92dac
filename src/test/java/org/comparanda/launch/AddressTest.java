package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void portZeroBecomesAFreeOne() {
        assertThat(Address.free("127.0.0.1", 0).port()).isPositive();
    }

    @Test
    void aPortInUseIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            assertThatThrownBy(() -> Address.free("127.0.0.1", port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("port " + port, "--port PORT");
        }
    }

    @Test
    void anUnknownHostIsNamedWithTheWayOut() {
        assertThatThrownBy(() -> Address.free("no such host", 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("no such host", "--host HOST");
    }

    @Test
    void theUrlIsOneThatABrowserHereCanOpen() {
        assertThat(new Address("0.0.0.0", 8080).url()).isEqualTo("http://localhost:8080/");
        assertThat(new Address("::1", 8080).url()).isEqualTo("http://[::1]:8080/");
        assertThat(new Address("127.0.0.1", 80).url()).isEqualTo("http://127.0.0.1:80/");
    }
}

package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartFaultTest {

    private static final Address ADDRESS = new Address("127.0.0.1", 8080);

    @Test
    void aPortTakenAfterTheCheckIsToldAsOneTakenBefore() {
        assertThat(explain(new IllegalStateException(new BindException("Address already in use")), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("port 8080", "Address already in use", "--port PORT");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsParameters() {
        assertThat(explain(
                        new RuntimeException(new SQLException("Connection refused.\nmore")),
                        "jdbc:postgresql://db/x?password=secret"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("jdbc:postgresql://db/x", "Connection refused.", "QUARKUS_DATASOURCE_JDBC_URL")
                .hasMessageNotContainingAny("secret", "more");
    }

    @Test
    void whatNobodyForesawKeepsItsCause() {
        RuntimeException fault = new RuntimeException("a fault of ours");
        assertThat(explain(fault, null)).isNotInstanceOf(CannotStart.class).hasCause(fault);
    }

    private static RuntimeException explain(Throwable fault, String url) {
        return StartFault.explain(fault, ADDRESS, Optional.ofNullable(url));
    }
}

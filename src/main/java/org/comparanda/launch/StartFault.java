package org.comparanda.launch;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what kept Quarkus from starting into one line, where the user can do something about it. */
final class StartFault {

    private StartFault() {}

    /** The reason in one line; what nobody foresaw comes out as it is, with its trace, for whoever mends it. */
    static RuntimeException explain(Throwable fault, Address address, Optional<String> namedServer) {
        return find(CannotStart.class, fault)
                .or(() -> find(BindException.class, fault).map(e -> Address.taken(address.host(), address.port(), e)))
                .or(() -> find(SQLException.class, fault).map(e -> database(e, namedServer)))
                .or(() -> find(ConfigurationException.class, fault).map(e -> new CannotStart(e.getMessage(), e)))
                .map(RuntimeException.class::cast)
                .orElseGet(() -> new IllegalStateException("Comparanda does not start", fault));
    }

    private static CannotStart database(SQLException e, Optional<String> namedServer) {
        String reason = e.getMessage().lines().findFirst().orElse("no reason given");
        return new CannotStart(
                namedServer
                        .map(url ->
                                "The database %s does not answer as it should: %s Check QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD."
                                        .formatted(url.replaceAll("\\?.*", ""), reason))
                        .orElseGet(() -> "The embedded database failed: " + reason),
                e);
    }

    private static <T> Optional<T> find(Class<T> type, Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}

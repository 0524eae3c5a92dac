package org.comparanda.release;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * A streaming replica of the database, where one is named by {@code quarkus.datasource.reader.jdbc.url}: releases are
 * loaded from it, so that loading many instances is no burden for the database that is published to.
 */
@ApplicationScoped
class Standby {

    private static final Logger LOG = Logger.getLogger(Standby.class);

    private final Optional<AgroalDataSource> source;

    Standby(@DataSource("reader") InjectableInstance<AgroalDataSource> reader) {
        boolean named = reader.isResolvable() && reader.getHandle().getBean().isActive();
        source = named ? Optional.of(reader.get()) : Optional.empty();
    }

    /** What the standby has; nothing if there is none, if it lags behind, or if it does not answer. */
    <T> Optional<T> read(SessionFactory sessions, Function<StatelessSession, Optional<T>> read) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try {
            return ReadTransaction.in(source.get(), sessions, read);
        } catch (SQLException | HibernateException e) {
            LOG.warnf("The standby does not answer, the primary is read instead: %s", e.getMessage());
            return Optional.empty();
        }
    }
}

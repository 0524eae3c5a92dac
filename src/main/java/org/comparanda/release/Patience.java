package org.comparanda.release;

import java.time.Duration;
import org.hibernate.StatelessSession;

/**
 * How long whoever uses a connection waits for the next word of the database. A database that is gone says so; one that
 * hangs, or that the network has lost, says nothing for ever. Connections are shared, so each use begins by saying how
 * patient it is.
 */
final class Patience {

    /** Publishing waits for whoever publishes, however long that takes. */
    static final Duration ENDLESS = Duration.ZERO;

    private Patience() {}

    static void of(Duration longest, StatelessSession session) {
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longest.toMillis())));
    }
}

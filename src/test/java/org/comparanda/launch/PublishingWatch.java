package org.comparanda.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Sees from the side of the database when a service that starts reaches it, begins to publish, and has published. */
final class PublishingWatch implements AutoCloseable {

    /** How far a service was. */
    enum Phase {
        BEFORE,
        PUBLISHING,
        AFTER
    }

    /** The lock of org.comparanda.release.Publishing is held as long as its transaction is open. */
    private static final long LOCK = 0x636f6d706172616eL;

    private static final String LOOK = """
            select
                exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()),
                exists (select from pg_locks
                    where locktype = 'advisory' and granted and (classid::bigint << 32 | objid::bigint) = ?)""";

    private static final long NOT_YET = Long.MAX_VALUE;

    private final ComparandaProcess comparanda;
    private final Thread thread = new Thread(this::watch, "publishing-watch");
    private volatile long reached = NOT_YET;
    private volatile long begun = NOT_YET;
    private volatile long done = NOT_YET;
    private volatile boolean ended;

    private PublishingWatch(ComparandaProcess comparanda) {
        this.comparanda = comparanda;
    }

    static PublishingWatch on(ComparandaProcess comparanda) {
        PublishingWatch watch = new PublishingWatch(comparanda);
        watch.thread.start();
        return watch;
    }

    /** How far it was at a moment of {@link System#nanoTime()}, as far as was seen. */
    Phase at(long nanos) {
        return done <= nanos ? Phase.AFTER : begun <= nanos ? Phase.PUBLISHING : Phase.BEFORE;
    }

    /** Waits until the service has reached the database; the moment. */
    long awaitReached() {
        ComparandaProcess.await(() -> reached != NOT_YET, "the service to reach its database");
        return reached;
    }

    /** Waits until the transaction is open; the moment. */
    long awaitBegun() {
        ComparandaProcess.await(() -> begun != NOT_YET, "the service to publish");
        return begun;
    }

    /** Waits until the transaction is done; the moment. */
    long awaitDone() {
        ComparandaProcess.await(() -> done != NOT_YET, "the service to have published");
        return done;
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!ended) {
            try (Connection connection = comparanda.connect();
                    PreparedStatement look = connection.prepareStatement(LOOK)) {
                look.setLong(1, LOCK);
                while (!ended) {
                    look(look);
                    ComparandaProcess.pause(2);
                }
            } catch (SQLException | IOException e) {
                // The database has not started yet, or not any more.
                ComparandaProcess.pause(5);
            }
        }
    }

    private void look(PreparedStatement look) throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            long now = System.nanoTime();
            row.next();
            if (reached == NOT_YET && row.getBoolean(1)) {
                reached = now;
            }
            if (begun == NOT_YET && row.getBoolean(2)) {
                begun = now;
            }
            if (done == NOT_YET && begun != NOT_YET && !row.getBoolean(2)) {
                done = now;
            }
        }
    }
}

package org.comparanda.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The PostgreSQL of a test run: started by whoever comes first, on a free port and in a folder of its own, stopped and
 * deleted when the process ends.
 */
final class TestCluster {

    /** Quarkus loads this class anew for every profile, so a field could not tell that the server is there. */
    private static final String URL = "comparanda.test.postgres";

    private TestCluster() {}

    static String url() {
        synchronized (System.getProperties()) {
            return System.getProperties().computeIfAbsent(URL, key -> start()).toString();
        }
    }

    private static String start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    // The data die with the tests, so nobody waits for the disk.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

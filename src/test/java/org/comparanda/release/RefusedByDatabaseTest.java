package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.comparanda.contribution.DataPackage;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database refuses is told in the report, in one line, and nowhere else. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class RefusedByDatabaseTest {

    private static final Logger ROOT = Logger.getLogger("");

    @Inject
    Flyway flyway;

    @Inject
    Publisher publisher;

    @BeforeEach
    void emptyTheDatabase() {
        flyway.clean();
        flyway.migrate();
    }

    @Test
    void theReportNamesTheFaultAndTheLogIsSilent() {
        DataPackage broken = Offered.version(
                "sg", "0.1.0", dataPackage -> dataPackage.findings().get(0).value().source = "nobody-2001");
        Kept log = new Kept();
        ROOT.addHandler(log);
        Publication done;
        try {
            done = publisher.publish(FoundingData.codebook(), List.of(broken));
        } finally {
            ROOT.removeHandler(log);
        }
        assertThat(done.refused()).singleElement().satisfies(refusal -> assertThat(
                        refusal.report().toString())
                .contains("finding_dataset_version_source_fkey", "(sg, 0.1.0, nobody-2001)")
                .doesNotContain("insert into"));
        assertThat(log.lines).isEmpty();
    }

    private static final class Kept extends Handler {

        final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + ": " + line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

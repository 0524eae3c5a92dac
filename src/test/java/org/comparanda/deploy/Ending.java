package org.comparanda.deploy;

import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** How long an instance takes to end. */
final class Ending {

    static final String DELAY = "QUARKUS_SHUTDOWN_DELAY";

    /** For its threads, its connections to the database, and a busy machine. */
    private static final Duration TO_SPARE = Duration.ofSeconds(10);

    private Ending() {}

    /** The most it takes with a delay as a setting writes it, {@code 5S}. */
    static Duration atMost(String delay) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        if (!Boolean.parseBoolean(properties.getProperty("quarkus.shutdown.delay-enabled"))) {
            throw new AssertionError("the program was built to mind no delay");
        }
        return DurationConverter.parseDuration(delay)
                .plus(DurationConverter.parseDuration(properties.getProperty("quarkus.shutdown.timeout")))
                .plus(TO_SPARE);
    }
}

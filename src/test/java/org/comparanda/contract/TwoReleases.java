package org.comparanda.contract;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comparanda.release.Publisher;
import org.comparanda.testing.FoundingData;
import org.comparanda.testing.PostgresResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts the application with a history: release 2026.11.1 has the founding data, release 2026.11.2 has Denmark in a
 * version that withdraws some of its records. Both are published as any data are.
 */
public class TwoReleases implements QuarkusTestProfile {

    private static final String PUBLISHED_BEFORE = "comparanda.test.published-before";

    @Override
    public Map<String, String> getConfigOverrides() {
        Path later = WithdrawingDenmark.folder(Path.of("target", "two-releases"));
        return Map.of(
                PUBLISHED_BEFORE,
                "true",
                "comparanda.data",
                later.toString(),
                // Tests make the service fail on purpose; the log need not tell each time.
                "quarkus.log.category.\"org.comparanda.api.Problems\".level",
                "OFF");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(NovemberClock.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class));
    }

    /** Publishes the founding data before the data folder is looked at. */
    @Singleton
    static class Before {

        private static final int FIRST = 1;

        void publish(
                @Observes @Priority(FIRST) StartupEvent started,
                Publisher publisher,
                @ConfigProperty(name = PUBLISHED_BEFORE) Optional<Boolean> wanted) {
            if (wanted.orElse(false)) {
                publisher.publish(FoundingData.codebook(), FoundingData.packages());
            }
        }
    }
}

package org.comparanda.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Starts the application on a database of its own that tests may empty, so that they do not disturb the others. */
public class EmptyDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        // Without data nothing is served, and nothing looks into the database beside the test.
        return Map.of("quarkus.flyway.clean-disabled", "false", "comparanda.data", "");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class));
    }
}

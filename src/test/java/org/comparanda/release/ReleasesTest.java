package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.comparanda.testing.EmptyDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyDatabase.class)
class ReleasesTest {

    @Inject
    Releases releases;

    @Test
    void nothingIsServedBeforeTheFirstPublication() {
        assertThat(releases.current()).isEmpty();
        assertThat(releases.list()).isEmpty();
        assertThat(releases.load("2026.11.1")).isEmpty();
    }
}

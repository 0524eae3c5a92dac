package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyDatabase.class)
class FoldersReadTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Inject
    FoldersRead folders;

    @Inject
    Publisher publisher;

    @Inject
    Flyway flyway;

    private String first;

    @BeforeEach
    void publishSingapore() {
        flyway.clean();
        flyway.migrate();
        first = publish("sg");
    }

    @Test
    void aFolderIsKnownOnceItIsNoted() {
        assertThat(folders.release(DIGEST)).isEmpty();
        folders.note(DIGEST, first);
        folders.note(DIGEST, first);
        assertThat(folders.release(DIGEST)).contains(first);
        assertThat(folders.release(DIGEST.replace('0', 'f'))).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseHasMayNotBeWhatIsServedNow() {
        folders.note(DIGEST, first);
        String second = publish("gb-sct");
        assertThat(folders.release(DIGEST)).isEmpty();
        folders.note(DIGEST, second);
        assertThat(folders.release(DIGEST)).contains(second);
    }

    @Test
    void aReleaseThatThereNeverWasHasNothing() {
        assertThatThrownBy(() -> folders.note(DIGEST, "2001.1.1")).isInstanceOf(PersistenceException.class);
    }

    private String publish(String dataset) {
        return publisher
                .publish(FoundingData.codebook(), List.of(FoundingData.dataPackage(dataset)))
                .release()
                .orElseThrow();
    }
}

package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.comparanda.contribution.Issue;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Theme;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyDatabase.class)
class EditionsTest {

    @Inject
    Publisher publisher;

    @Inject
    Releases releases;

    @Inject
    Flyway flyway;

    @BeforeEach
    void publishSingapore() {
        flyway.clean();
        flyway.migrate();
        publisher.publish(FoundingData.codebook(), List.of(FoundingData.dataPackage("sg")));
    }

    @Test
    void anotherNameOfAPlaceIsAnEditionAndARelease() {
        Publication renamed = publisher.publish(renamed("Singapura"), List.of());

        assertThat(renamed.isNew()).isTrue();
        assertThat(renamed.published()).isEmpty();
        assertThat(editions()).containsExactly(2, 1);
        assertThat(nameIn(releases.published().releases().get(0))).isEqualTo("Singapura");
        assertThat(nameIn(releases.published().releases().get(1))).isEqualTo("Singapore");
    }

    @Test
    void goingBackToAnEditionIsAReleaseAndNoNewEdition() {
        publisher.publish(renamed("Singapura"), List.of());
        Publication back = publisher.publish(FoundingData.codebook(), List.of());

        assertThat(back.isNew()).isTrue();
        assertThat(editions()).containsExactly(1, 2, 1);
        assertThat(nameIn(releases.published().releases().get(0))).isEqualTo("Singapore");
        assertThat(releases.published().releases().get(0).digest)
                .isEqualTo(releases.published().releases().get(2).digest);
    }

    @Test
    void themesAddedToAPublishedVersionAreRefusedByTheirNames() {
        Codebook was = FoundingData.codebook();
        List<Theme> themes = new ArrayList<>(was.themes());
        Theme added = new Theme();
        added.position = themes.size();
        added.key = "weather";
        added.broader = themes.get(0).key;
        added.label = "Weather";
        added.labelFr = "Météo";
        added.definition = "Rain.";
        added.definitionFr = "Pluie.";
        added.since = was.version();
        added.status = "current";
        themes.add(added);
        Codebook more = new Codebook(
                was.version(),
                themes,
                was.terms(),
                was.schemes(),
                was.crosswalk(),
                was.places().all());

        Publication refused = publisher.publish(more, List.of());

        assertThat(refused.isNew()).isFalse();
        assertThat(refused.refused()).singleElement().satisfies(refusal -> assertThat(
                        refusal.report().issues())
                .extracting(Issue::message)
                .containsExactly("version " + was.version()
                        + " of the codebook is published with other content: themes weather was added"));
        assertThat(editions()).containsExactly(1);
    }

    /** Editions of the releases, the newest first. */
    private List<Integer> editions() {
        return releases.published().releases().stream()
                .map(release -> release.edition)
                .toList();
    }

    private String nameIn(Release release) {
        return releases.load(release.number)
                .orElseThrow()
                .codebook()
                .places()
                .withCode("SG")
                .orElseThrow()
                .name;
    }

    private static Codebook renamed(String name) {
        Codebook codebook = FoundingData.codebook();
        codebook.places().withCode("SG").orElseThrow().name = name;
        return codebook;
    }
}

package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.comparanda.contribution.DataPackage;
import org.comparanda.release.Differences.Change;
import org.comparanda.release.Differences.DatasetDifference;
import org.comparanda.testing.FoundingData;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Consumer<DataPackage> NOTHING = dataPackage -> {};

    @Test
    void equalReleasesHaveNone() {
        Differences differences = Differences.between(
                release("2026.11.1", version("sg", "0.1.0", NOTHING)),
                release("2026.11.2", version("sg", "0.1.0", NOTHING)));
        assertThat(differences.from()).isEqualTo("2026.11.1");
        assertThat(differences.to()).isEqualTo("2026.11.2");
        assertThat(differences.datasets()).isEmpty();
    }

    @Test
    void aChangedRecordNamesItsColumns() {
        List<Change> changes = changes(dataPackage -> {
            dataPackage.findings().get(0).value().statement = "Another claim.";
            dataPackage.findings().get(0).value().themes = List.of("funding", "privacy");
            dataPackage.sources().get(0).value().title = "Another title";
            dataPackage.programmes().get(0).value().name = "Another name";
            dataPackage.figures().get(0).value().note = "Another note";
        });
        DataPackage singapore = FoundingData.dataPackage("sg");
        assertThat(changes)
                .extracting(Change::table, Change::id, Change::type, Change::fields)
                .containsExactly(
                        tuple("findings", "sg-001", ChangeType.CHANGED, List.of("statement", "themes")),
                        tuple("sources", singapore.sources().get(0).value().id(), ChangeType.CHANGED, List.of("title")),
                        tuple(
                                "programmes",
                                singapore.programmes().get(0).value().id(),
                                ChangeType.CHANGED,
                                List.of("name")),
                        tuple("figures", singapore.figures().get(0).value().id, ChangeType.CHANGED, List.of("note")));
    }

    @Test
    void whereARecordStandsInItsTableIsNoDifference() {
        assertThat(changes(dataPackage ->
                        dataPackage.findings().add(0, dataPackage.findings().remove(3))))
                .isEmpty();
    }

    @Test
    void aNewRecordIsAdded() {
        assertThat(changes(dataPackage -> dataPackage.findings().add(Offered.anotherFinding(dataPackage, "sg-999"))))
                .containsExactly(new Change("findings", "sg-999", ChangeType.ADDED, List.of(), null, null));
    }

    @Test
    void aWithdrawnRecordSaysWhyAndWhatReplacesIt() {
        assertThat(changes(dataPackage -> {
                    Offered.withdrawing("sg-001", "misread").accept(dataPackage);
                    dataPackage.withdrawals().get(0).value().replacedBy = "sg-002";
                }))
                .containsExactly(
                        new Change("findings", "sg-001", ChangeType.WITHDRAWN, List.of(), "misread", "sg-002"));
    }

    @Test
    void aRecordThatIsGoneWithoutAWordIsRemoved() {
        assertThat(changes(dataPackage -> dataPackage.findings().remove(0)))
                .containsExactly(new Change("findings", "sg-001", ChangeType.REMOVED, List.of(), null, null));
    }

    @Test
    void aDatasetThatComesOrGoesIsDifferentAsAWhole() {
        ReleaseContent one = release("2026.11.1", version("ee", "0.1.0", NOTHING));
        ReleaseContent other = release("2026.11.2", version("sg", "0.2.0", NOTHING));
        List<DatasetDifference> datasets = Differences.between(one, other).datasets();
        assertThat(datasets)
                .extracting(DatasetDifference::dataset, DatasetDifference::before, DatasetDifference::after)
                .containsExactly(tuple("ee", "0.1.0", null), tuple("sg", null, "0.2.0"));
        assertThat(datasets.get(0).changes()).extracting(Change::type).containsOnly(ChangeType.REMOVED);
        assertThat(datasets.get(1).changes()).extracting(Change::type).containsOnly(ChangeType.ADDED);
        assertThat(datasets.get(1).changes().stream()
                        .filter(change -> change.table().equals("findings")))
                .hasSameSizeAs(FoundingData.dataPackage("sg").findings());
    }

    private static List<Change> changes(Consumer<DataPackage> changing) {
        Differences differences = Differences.between(
                release("2026.11.1", version("sg", "0.1.0", NOTHING)),
                release("2026.11.2", version("sg", "0.2.0", changing)));
        assertThat(differences.datasets()).hasSize(1);
        assertThat(differences.datasets().get(0).before()).isEqualTo("0.1.0");
        assertThat(differences.datasets().get(0).after()).isEqualTo("0.2.0");
        return differences.datasets().get(0).changes();
    }

    private static Dataset version(String name, String version, Consumer<DataPackage> changing) {
        DataPackage dataPackage = Offered.version(name, version, changing);
        return new Dataset(
                DatasetVersion.of(dataPackage.descriptor(), "digest of " + version, Instant.EPOCH),
                dataPackage.evidence());
    }

    private static ReleaseContent release(String number, Dataset... datasets) {
        Release release = new Release();
        release.number = number;
        return new ReleaseContent(release, FoundingData.codebook(), Arrays.asList(datasets));
    }
}

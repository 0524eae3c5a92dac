package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether two contents of one version are the same, and what is said where they are not. */
class ContentTest {

    @TempDir
    Path folder;

    @Test
    void howAFileIsWrittenDoesNotMatter() throws IOException {
        DataPackage one = new SoundPackage().readFrom(folder);
        DataPackage other = new SoundPackage()
                .write(
                        "relations.csv",
                        "object,subject,\"basis\",relation\r\nfr-001,fr-002,inferred,addresses\r\n"
                                + "gb-eng-001,fr-002,inferred,corroborates\r\n")
                .readFrom(folder);
        assertThat(digest(other)).isEqualTo(digest(one));
        assertThat(difference(one, other)).isEmpty();
    }

    @Test
    void theRowAndColumnThatChangedAreNamed() throws IOException {
        DataPackage one = new SoundPackage().readFrom(folder);
        DataPackage other = new SoundPackage()
                .change("findings.csv", "as a whole", "as a system")
                .change("datapackage.json", "A small", "Another small")
                .readFrom(folder);
        assertThat(digest(other)).isNotEqualTo(digest(one));
        assertThat(difference(one, other))
                .containsExactly(
                        "datapackage.json, title: 'A small sound package' became 'Another small sound package'",
                        "findings.csv, fr-001, statement: '…red the record as a whole.' became '…red the record as a system.'");
    }

    @Test
    void rowsThatCameAndWentAreNamed() throws IOException {
        DataPackage one = new SoundPackage().readFrom(folder);
        DataPackage other =
                new SoundPackage().change("figures.csv", "fr-f01", "fr-f03").readFrom(folder);
        assertThat(difference(one, other))
                .containsExactly("figures.csv, fr-f03 was added", "figures.csv, fr-f01 was left out");
    }

    @Test
    void anotherOrderOfRowsIsAnotherContent() throws IOException {
        DataPackage one = new SoundPackage().readFrom(folder);
        DataPackage other = new SoundPackage()
                .change("figures.csv", "fr-f01", "fr-f03")
                .change("figures.csv", "fr-f02", "fr-f01")
                .readFrom(folder);
        DataPackage swapped = new SoundPackage()
                .write(
                        "relations.csv",
                        "subject,relation,object,basis\nfr-002,corroborates,gb-eng-001,inferred\n"
                                + "fr-002,addresses,fr-001,inferred\n")
                .change("figures.csv", "fr-f01", "fr-f03")
                .change("figures.csv", "fr-f02", "fr-f01")
                .readFrom(folder);
        assertThat(difference(other, swapped)).containsExactly("relations.csv: the order of the rows");
        assertThat(digest(one)).isNotEqualTo(digest(swapped));
    }

    @Test
    void noMoreIsSaidThanWasAskedFor() throws IOException {
        DataPackage one = new SoundPackage().readFrom(folder);
        DataPackage other = new SoundPackage()
                .change("findings.csv", "fr-001,FR,dmp", "fr-001,FR,")
                .change("findings.csv", "steered", "led")
                .change("figures.csv", "1.50", "1.5")
                .readFrom(folder);
        assertThat(ContentDifference.inWords(one.descriptor(), one.evidence(), other.descriptor(), other.evidence(), 2))
                .hasSize(2);
    }

    @Test
    void exactValuesStayAsTheyAre() throws IOException {
        DataPackage one = new SoundPackage()
                .change(
                        "findings.csv",
                        "Nobody steered the record as a whole.",
                        "\"=1+1, he said \"\"no\"\"\nand went\"")
                .readFrom(folder);
        String csv = new String(PackageWriter.table(PackageTables.FINDINGS, one.evidence()), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"=1+1, he said \"\"no\"\"\nand went");
        assertThat(new String(PackageWriter.table(PackageTables.FIGURES, one.evidence()), StandardCharsets.UTF_8))
                .contains(",1.50,20,");
    }

    @Test
    void theSameEvidenceGivesTheSameBytes() throws IOException {
        DataPackage one = new SoundPackage().readFrom(folder);
        DataPackage other = new SoundPackage().readFrom(folder);
        assertThat(PackageWriter.zip(one.descriptor(), one.evidence()))
                .isEqualTo(PackageWriter.zip(other.descriptor(), other.evidence()));
    }

    private static String digest(DataPackage dataPackage) {
        return ContentDigest.of(dataPackage.descriptor(), dataPackage.evidence());
    }

    private static List<String> difference(DataPackage one, DataPackage other) {
        return ContentDifference.inWords(one.descriptor(), one.evidence(), other.descriptor(), other.evidence(), 10);
    }
}

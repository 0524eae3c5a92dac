package org.comparanda.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.PackageTables;
import org.comparanda.contribution.Reading;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Finding;
import org.comparanda.release.ReleaseContent;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark runs and measures what it says; how fast anything is, no test says. */
class BenchTest {

    private static final int FINDINGS = 500;

    private static final ReleaseContent MADE = MadeRelease.of(FINDINGS);

    @Test
    void aMadeReleaseHasTheSizeThatIsAskedForAndIsTheSameEachTime() {
        List<Finding> findings = findings(MADE);
        assertThat(findings).hasSize(FINDINGS);
        assertThat(findings.stream().map(finding -> finding.id)).doesNotHaveDuplicates();
        assertThat(findings(MadeRelease.of(FINDINGS)))
                .extracting(finding -> finding.id + finding.statement + finding.themes)
                .isEqualTo(findings.stream()
                        .map(finding -> finding.id + finding.statement + finding.themes)
                        .toList());
    }

    @Test
    void madePackagesAreSound(@TempDir Path folder) throws IOException {
        MadeRelease.write(MADE, folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> packages =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(packages).hasSameSizeAs(MADE.datasets());
            assertThat(packages).allSatisfy(made -> {
                Reading reading = new PackageReader().read(made, FoundingCorpus.codebook());
                assertThat(reading.report().hasErrors())
                        .as(reading.report().toString())
                        .isFalse();
                assertThat(reading.dataPackage()).isPresent();
            });
        }
    }

    @Test
    void noFilterIsAskedTwiceAndEachFindsAPage() {
        Corpus corpus = Corpus.of(MADE);
        Questions questions = new Questions(corpus, 1);
        List<Questions.Question> all = Stream.concat(questions.filters(200).stream(), questions.filters(200).stream())
                .toList();
        assertThat(all).hasSize(400).extracting(Questions.Question::query).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(question -> assertThat(
                        corpus.findings().select(question.filter()).size())
                .isGreaterThanOrEqualTo(Questions.ROWS));
    }

    @Test
    void theClientCountsWhatTheStaticServerSends(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("0"), new byte[3_000]);
        Files.write(folder.resolve("1"), new byte[300_000]);
        try (ServerProcess files = ServerProcess.files(folder)) {
            Load load = new Load(files.port(), 2, Duration.ofMinutes(1));
            Measured measured = load.put(List.of("/0", "/1", "/1", "/0").iterator());
            assertThat(measured.count()).isEqualTo(4);
            assertThat(measured.bytes()).isEqualTo(606_000);
            assertThat(measured.millis(99)).isPositive();
            assertThatThrownBy(() -> load.put(List.of("/2").iterator()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("/2");
        }
    }

    @Test
    void oneValidatedPackageHasAboutTheRowsThatAreAskedFor() {
        Evidence evidence = MadeRelease.single(5_000).evidence();
        int rows = PackageTables.ALL.stream()
                .mapToInt(table -> table.of().apply(evidence).size())
                .sum();
        assertThat(rows).isBetween(4_500, 5_500);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessIsTimedAndItsMemorySeen(@TempDir Path folder) throws IOException {
        ValidateProcess run = ValidateProcess.run(
                List.of("sh", "-c", "echo $2; sleep 0.5; exit 3", "validator"),
                folder,
                folder.resolve("package"),
                folder.resolve("said"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.took()).isBetween(Duration.ofMillis(500), Duration.ofMinutes(1));
        assertThat(run.peakBytes()).isBetween(1e5, 1e8);
        assertThat(folder.resolve("said")).hasContent("--data");
    }

    @Test
    void everyQuestionIsMeasuredInProcess() {
        Figures.Release release = new Figures().release("made", FINDINGS);
        InProcess.measure(Corpus.of(MADE), Duration.ofMillis(40), 1, release);
        assertThat(release.figures())
                .hasSize(21)
                .allSatisfy((what, figure) -> assertThat(figure).as(what).isPositive());
    }

    private static List<Finding> findings(ReleaseContent content) {
        return content.datasets().stream()
                .flatMap(dataset -> dataset.evidence().findings().stream())
                .toList();
    }
}

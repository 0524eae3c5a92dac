package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks of a pull request do outside of GitHub's own steps, in a repository of its own. */
class PackagesWorkflowTest {

    private static final Path SCRIPTS = Path.of(".github", "packages").toAbsolutePath();

    @TempDir
    Path repository;

    private Path report;
    private Path program;

    private record Done(int status, String out) {}

    @BeforeEach
    void publishTwoPackages(@TempDir Path elsewhere) throws IOException, InterruptedException {
        SmallData.in(repository, "sg", "gb-sct");
        git("init", "--quiet", "--initial-branch=trunk");
        git("add", ".");
        git("commit", "--quiet", "--message=Publish");
        git("checkout", "--quiet", "-b", "work");
        report = elsewhere.resolve("report.txt");
        program = Files.writeString(
                elsewhere.resolve("comparanda"),
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.comparanda.launch.Comparanda \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path")));
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aFaultIsShownBesideItsLineAndInTheReport() throws IOException, InterruptedException {
        change("sg/findings.csv", ",barrier,", ",barier,");
        Done done = check();
        assertThat(done.status).isEqualTo(1);
        assertThat(done.out).contains("::error file=data/sg/findings.csv,line=", "title=unknown-code::");
        assertThat(report)
                .content()
                .contains("error unknown-code 'barier'", "data/sg: cannot be published")
                .doesNotContain("gb-sct", "What would change");
    }

    @Test
    void theReportSaysWhatWouldChange() throws IOException, InterruptedException {
        change("sg/sources.csv", ",en,", ",mi,");
        change("sg/datapackage.json", "\"version\": \"0.1.0\"", "\"version\": \"0.1.1\"");
        Done done = check();
        assertThat(done.status).as(done.out).isZero();
        assertThat(report)
                .content()
                .contains(
                        "data/sg: can be published", "What would change:", "sg: 0.1.0 -> 0.1.1", "changed (language)");
    }

    @Test
    void whereNoPackageChangedThereIsNothingToSay() throws IOException, InterruptedException {
        Files.writeString(repository.resolve("data/README.md"), "About the data.\n");
        commit();
        assertThat(check().status).isZero();
        assertThat(report).isEmptyFile();
    }

    @Test
    void anotherCodebookHasEveryPackageChecked() throws IOException, InterruptedException {
        change("jurisdictions.csv", "Singapore", "The Lion City");
        assertThat(check().status).isZero();
        assertThat(report).content().contains("data/gb-sct: can be published", "data/sg: can be published");
    }

    @Test
    void aCommentIsTextWhateverTheReportSays() throws IOException, InterruptedException {
        Files.writeString(report, "a\n~~~~~~\n@everyone [here](https://example.org)\n\u001B[31m~~~~~~~~~~\n");
        Done done = run(SCRIPTS.resolve("comment").toString(), report.toString());
        List<String> lines = done.out.lines().toList();
        assertThat(lines.subList(0, 4))
                .containsExactly(
                        "<!-- comparanda-packages -->", "### The packages of this pull request", "", "~~~~~~text");
        assertThat(lines.subList(4, lines.size()))
                .containsExactly("a", "~", "@everyone [here](https://example.org)", "[31m~", "", "~~~~~~");
    }

    @Test
    void aCommentIsNoLongerThanGitHubTakes() throws IOException, InterruptedException {
        Files.writeString(report, "é".repeat(100_000));
        Done done = run(SCRIPTS.resolve("comment").toString(), report.toString());
        assertThat(done.out).hasSizeLessThan(65_536).endsWith("all of it is in the files of the run.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packages.yml", "packages-comment.yml"})
    void noCommandIsPutTogetherOfWhatAPullRequestSays(String workflow) throws IOException {
        JsonNode read = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of(".github", "workflows", workflow).toFile());
        List<JsonNode> commands = read.findValues("run");
        assertThat(commands).isNotEmpty().allSatisfy(command -> assertThat(command.asText())
                .doesNotContain("${{"));
    }

    private Done check() throws IOException, InterruptedException {
        return run(SCRIPTS.resolve("check").toString(), "trunk", report.toString());
    }

    private void change(String file, String text, String by) throws IOException, InterruptedException {
        Path path = repository.resolve("data").resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replaceFirst(text, by));
        commit();
    }

    private void commit() throws IOException, InterruptedException {
        git("add", ".");
        git("commit", "--quiet", "--message=Change");
    }

    private void git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 5];
        List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org").toArray(command);
        System.arraycopy(words, 0, command, 5, words.length);
        Done done = run(command);
        assertThat(done.status).as(done.out).isZero();
    }

    private Done run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        if (program != null) {
            builder.environment().put("COMPARANDA", program.toString());
        }
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Done(process.waitFor(), out);
    }
}

package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;

    @BeforeEach
    void takeACopyOfSomePackages() throws IOException {
        data = SmallData.in(folder, "sg", "gb-sct");
    }

    @Test
    void severalPackagesAreSummedUp() {
        assertThat(validate(data.resolve("sg"), data.resolve("gb-sct"))).isZero();
        assertThat(out.toString()).contains("sg: can be published (0 errors").endsWith(System.lineSeparator());
        assertThat(out.toString().lines().reduce((one, next) -> next))
                .contains("2 packages: 2 can be published, 0 cannot");
    }

    @Test
    void whatGoesToAFileHasNoColours() {
        validate(data.resolve("sg"));
        assertThat(out.toString()).doesNotContain("\u001B");
    }

    @Test
    void whatCannotBeOpenedEndsWithTwoAndWhatIsWrongWithOne() throws IOException {
        Path noZip = Files.writeString(folder.resolve("package.zip"), "not a zip");
        assertThat(validate(data.resolve("sg"), noZip)).isEqualTo(2);
        assertThat(out.toString()).contains("package.zip error not-a-package");
        Files.delete(data.resolve("sg/contributors.csv"));
        assertThat(validate(data.resolve("sg"))).isEqualTo(1);
    }

    @Test
    void aPackageFromElsewhereIsTheNextVersionOfTheOneInTheDataFolder() throws IOException {
        Path elsewhere = SmallData.in(Files.createDirectory(folder.resolve("elsewhere")), "sg")
                .resolve("sg");
        assertThat(validate(elsewhere)).isZero();
        String findings = Files.readString(elsewhere.resolve("findings.csv"));
        Files.writeString(elsewhere.resolve("findings.csv"), findings.replaceFirst("Singapore", "The city"));
        assertThat(validate(elsewhere)).isEqualTo(1);
        assertThat(out.toString()).contains("datapackage.json:version error version-is-published");
    }

    @Test
    void githubShowsIssuesBesideTheLines() throws IOException {
        Path findings = data.resolve("sg/findings.csv");
        Files.writeString(findings, Files.readString(findings).replaceFirst(",barrier,", ",\"bar,rier::%\","));
        assertThat(validate("--format", "github", data.resolve("sg").toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines()).anySatisfy(line -> assertThat(line)
                .startsWith("::error file=" + data.resolve("sg/findings.csv") + ",line=")
                .contains(",title=unknown-code::kind: 'bar,rier::%25' is not a code"));
    }

    @Test
    void programsGetTheReportsAsJson() throws IOException {
        assertThat(validate("--format", "json", data.resolve("sg").toString())).isZero();
        JsonNode reports = new ObjectMapper().readTree(out.toString());
        assertThat(reports.get(0).path("publishable").asBoolean()).isTrue();
        assertThat(reports.get(0).path("preview").path("dataset").asText()).isEqualTo("sg");
        assertThat(reports.get(0).path("preview").path("new_countries").get(0).asText())
                .isEqualTo("SG");
    }

    @Test
    void progressIsOneLineThatIsGoneAfterwards() {
        StringWriter terminal = new StringWriter();
        try (Progress progress = Progress.to(new PrintWriter(terminal))) {
            progress.begin(Path.of("data/sg"));
            progress.read("findings", 500);
            progress.read("findings", 20_000);
        }
        assertThat(terminal.toString())
                .startsWith("\rsg: findings, 20,000 rows")
                .endsWith("\r" + " ".repeat("sg: findings, 20,000 rows".length()) + "\r");
    }

    private int validate(Path... paths) {
        String[] args = new String[paths.length];
        for (int i = 0; i < paths.length; i++) {
            args[i] = paths[i].toString();
        }
        return validate(args);
    }

    private int validate(String... args) {
        String[] command = new String[args.length + 3];
        command[0] = "validate";
        command[1] = "--data";
        command[2] = data.toString();
        System.arraycopy(args, 0, command, 3, args.length);
        return Comparanda.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(command);
    }
}

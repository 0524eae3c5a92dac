package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path offered;

    @BeforeEach
    void takeCopies() throws IOException {
        data = SmallData.in(folder, "sg", "gb-sct");
        offered = SmallData.in(Files.createDirectory(folder.resolve("elsewhere")), "sg", "ee");
    }

    @Test
    void aFindingMoreIsAddedAndItsCellsChange() throws IOException {
        List<String> findings = Files.readAllLines(offered.resolve("sg/findings.csv"));
        String header = findings.get(0);
        assertThat(header).startsWith("id,jurisdiction,programme,kind,aspect,source,");
        String last = findings.get(findings.size() - 1);
        String source = last.split(",")[5];
        Files.writeString(
                offered.resolve("sg/findings.csv"), String.join("\n", findings) + "\n" + row(header, source) + "\n");
        raiseVersion(offered);

        assertThat(preview("--format", "json")).as(err.toString()).isZero();

        JsonNode forecast = new ObjectMapper().readTree(out.toString());
        assertThat(forecast.path("before").asText()).isEqualTo("0.1.0");
        assertThat(forecast.path("rows")).singleElement().satisfies(row -> {
            assertThat(row.path("id").asText()).isEqualTo("sg-900");
            assertThat(row.path("change").asText()).isEqualTo("added");
        });
        assertThat(forecast.path("cells")).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.path("theme").asText()).isEqualTo("certification");
            assertThat(cell.path("country").asText()).isEqualTo("SG");
            assertThat(cell.path("state_after").asText()).isEqualTo("found");
        });
    }

    @Test
    void aPackageInItsPlaceIsComparedWithTheMainBranch() throws IOException, InterruptedException {
        git("init", "--quiet", "--initial-branch=main");
        git("add", ".");
        git("commit", "--quiet", "--message=Publish");
        git("checkout", "--quiet", "-b", "work");
        Path sources = data.resolve("sg/sources.csv");
        Files.writeString(sources, Files.readString(sources).replaceFirst(",en,", ",mi,"));
        assertThat(run(data.resolve("sg"))).isEqualTo(1);
        assertThat(err.toString()).contains("version-is-published");

        raiseVersion(data);
        git("commit", "--quiet", "--all", "--message=Correct");
        assertThat(run(data.resolve("sg"))).as(err.toString()).isZero();
        assertThat(out.toString()).contains("sg: 0.1.0 -> 0.2.0", "sources: 1 changed", "changed (language)");

        assertThat(run(data.resolve("sg"), "--published", "work")).isZero();
        assertThat(out.toString()).contains("sg: 0.2.0 -> 0.2.0");
        assertThat(run(data.resolve("sg"), "--published", "none")).isZero();
        assertThat(out.toString()).contains("sg: new -> 0.2.0");
        assertThat(run(data.resolve("sg"), "--published", "nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no revision nowhere");
    }

    @Test
    void theSamePackageChangesNothing() {
        assertThat(preview()).as(err.toString()).isZero();
        assertThat(out.toString().lines())
                .containsExactly("sg: 0.1.0 -> 0.1.0", "cells of the comparison that change: 0");
    }

    @Test
    void aNewCountryIsNamed() {
        assertThat(run(offered.resolve("ee"))).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains(
                        "ee: new -> 0.1.0", "new in the comparison: EE", " x EE barrier: not-in-it -> found, 1 study");
    }

    @Test
    void aPackageWithErrorsIsReportedOn() throws IOException {
        Files.delete(offered.resolve("sg/contributors.csv"));
        assertThat(preview()).isEqualTo(1);
        assertThat(err.toString()).contains("contributors.csv error missing-table");
    }

    private static String row(String header, String source) {
        StringBuilder row = new StringBuilder();
        for (String column : header.split(",")) {
            row.append(row.isEmpty() ? "" : ",")
                    .append(
                            switch (column) {
                                case "id" -> "sg-900";
                                case "jurisdiction" -> "SG";
                                case "kind" -> "enabler";
                                case "aspect" -> "outcome";
                                case "source" -> source;
                                case "read" -> "partial";
                                case "locator" -> "p. 1";
                                case "statement" -> "Products were certified before they were bought.";
                                case "themes" -> "certification";
                                case "coder" -> "drafting-software";
                                case "coded_on" -> "2026-11-22";
                                default -> "";
                            });
        }
        return row.toString();
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(git.waitFor())
                .as(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
    }

    private static void raiseVersion(Path packages) throws IOException {
        Path descriptor = packages.resolve("sg/datapackage.json");
        Files.writeString(
                descriptor,
                Files.readString(descriptor).replaceFirst("\"version\": \"0.1.0\"", "\"version\": \"0.2.0\""));
    }

    private int preview(String... options) {
        return run(offered.resolve("sg"), options);
    }

    private int run(Path path, String... options) {
        String[] command = new String[options.length + 4];
        System.arraycopy(options, 0, command, 4, options.length);
        command[0] = "preview";
        command[1] = "--data";
        command[2] = data.toString();
        command[3] = path.toString();
        return Comparanda.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(command);
    }
}

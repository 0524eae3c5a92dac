package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are saved wrongly, or made to fill memory. */
class HostileTablesTest {

    @TempDir
    Path folder;

    @Test
    void anotherEncodingIsNamedWithTheLineWhereItShows() throws IOException {
        Issue issue = programmesAs(Charset.forName("windows-1252"));
        assertThat(issue)
                .hasToString(
                        "programmes.csv:2 error not-utf8 not UTF-8; it looks like "
                                + "Windows-1252 (Western European) -> save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")");
    }

    @Test
    void utf16IsNamed() throws IOException {
        assertThat(programmesAs(StandardCharsets.UTF_16).message()).isEqualTo("not UTF-8; it looks like UTF-16");
        assertThat(programmesAs(StandardCharsets.UTF_16LE).message()).isEqualTo("not UTF-8; it looks like UTF-16");
    }

    @Test
    void aCellThatNeverEndsIsRefused() throws IOException {
        Reading reading =
                read(new SoundPackage().change("relations.csv", "inferred,", "inferred," + "x".repeat(10_000_000)));
        assertThat(reading.report().issues()).extracting(Issue::code).containsExactly("too-long");
    }

    @Test
    void aCellOfThousandsOfPiecesIsRefusedAndNotReadPieceByPiece() throws IOException {
        Reading reading = read(new SoundPackage()
                .write("programmes.csv", "id,name,jurisdiction\na" + "-a".repeat(16_000) + ",Name,GB-ENG\n"));
        assertThat(reading.report().issues())
                .extracting(Issue::code, Issue::column)
                .contains(tuple("wrong-form", "id"));
    }

    @Test
    void aHeaderOfThousandsOfColumnsIsRefused() throws IOException {
        Reading reading = read(new SoundPackage().write("relations.csv", "x,".repeat(100_000) + "\n"));
        assertThat(reading.report().issues()).extracting(Issue::code).containsExactly("too-long");
    }

    @Test
    void rowsBeyondTheLimitAreNotRead() throws IOException {
        Path path = new SoundPackage().to(folder);
        Limits limits = new Limits(100, 1 << 20, 100, 1, 1000, 1000);
        assertThat(new PackageReader(limits)
                        .read(path, SoundPackage.CODEBOOK)
                        .report()
                        .issues())
                .extracting(Issue::code)
                .contains("too-many-rows");
    }

    @Test
    void aTableOfManyColumnsMayHaveFewerRows() throws IOException {
        Path path = new SoundPackage()
                .write("relations.csv", "a,b,c,d,e\n" + "1,2,3,4,5\n".repeat(30))
                .to(folder);
        Limits limits = new Limits(100, 1 << 20, 100, 1000, 100, 1000);
        assertThat(new PackageReader(limits)
                        .read(path, SoundPackage.CODEBOOK)
                        .report()
                        .issues())
                .filteredOn(issue ->
                        issue.code().equals("too-many-rows") && issue.file().equals("relations.csv"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.line()).isEqualTo(22);
                    assertThat(issue.message()).isEqualTo("more than 20 rows");
                });
    }

    @Test
    void issuesBeyondTheLimitAreCountedOut() throws IOException {
        Reading reading = read(new SoundPackage()
                .write("relations.csv", "subject,relation,object,basis\n" + "a,b,c,d\n".repeat(20_000)));
        assertThat(reading.report().issues())
                .hasSize(10_001)
                .extracting(Issue::code)
                .contains("too-many-issues");
    }

    @Test
    void notesBeyondTheLimitAreLeftOutAndStandAgainstNothing() {
        Issues issues = new Issues(2);
        for (int line = 1; line <= 5; line++) {
            issues.add(Issue.info("period-missing", new Location("findings.csv", line), "period", null, "no period"));
        }
        assertThat(issues.hasErrors()).isFalse();
        assertThat(issues.report().issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("period-missing", "period-missing", "more-issues");
    }

    @Test
    void encodingsOfOneByteAreToldApartByTheirLetters() {
        String french = "Coordonnée à la région, réglée dès l'été, où l'hôpital paraît prêt";
        assertThat(Encodings.guess(french.getBytes(Charset.forName("windows-1252"))))
                .startsWith("Windows-1252");
        assertThat(Encodings.guess(french.getBytes(Charset.forName("x-MacRoman"))))
                .isEqualTo("Mac Roman");
        assertThat(Encodings.guess(french.getBytes(Charset.forName("IBM850")))).isEqualTo("DOS code page 850");
        assertThat(Encodings.guess("Zażółć gęślą jaźń, że młynów źródło".getBytes(Charset.forName("windows-1250"))))
                .startsWith("Windows-1250");
    }

    @Test
    void whatIsReportedStaysOnOneLineAndShort() {
        Issue issue = Issue.error("code", Location.of("a.csv"), "b", "x".repeat(1_000), "a\n\u001B[31mb");
        assertThat(issue.toString()).isEqualTo("a.csv:b error code a\uFFFD\uFFFD[31mb");
        assertThat(issue.value()).hasSize(201);
    }

    private Issue programmesAs(Charset charset) throws IOException {
        SoundPackage files = new SoundPackage().change("programmes.csv", "Shared record", "Dossier partagé");
        Path path = files.to(folder);
        String text = new String(files.bytes().get("programmes.csv"), StandardCharsets.UTF_8);
        Files.write(path.resolve("programmes.csv"), text.getBytes(charset));
        return new PackageReader()
                .read(path, SoundPackage.CODEBOOK).report().issues().stream()
                        .filter(issue -> issue.file().equals("programmes.csv"))
                        .findFirst()
                        .orElseThrow();
    }

    private Reading read(SoundPackage files) throws IOException {
        return new PackageReader().read(files.to(folder), SoundPackage.CODEBOOK);
    }
}

package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.contribution.RawWorkbook.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.comparanda.evidence.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the cells of a sheet is read as people see it, and faults are named by sheet and cell. */
class SpreadsheetTest {

    private static final String HEADER = "<row r=\"1\">" + text("A1", "id") + text("B1", "period") + text("C1", "note")
            + text("D1", "coded_on") + "</row>";

    @TempDir
    Path folder;

    @Test
    void everyColumnHasANoteInFrench() throws IOException {
        Properties french = new Properties();
        try (Reader file = new InputStreamReader(
                Template.class.getResourceAsStream("columns_fr.properties"), StandardCharsets.UTF_8)) {
            french.load(file);
        }
        List<String> columns = PackageTables.ALL.stream()
                .flatMap(table -> table.format().header().stream().map(column -> table.name() + "." + column))
                .toList();
        List<String> properties = DescriptorProperty.names().stream()
                .map(property -> "datapackage." + property)
                .toList();
        assertThat(french.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(columns.stream(), properties.stream()).toList());
        assertThat(french.values()).allSatisfy(note -> assertThat((String) note).isNotBlank());

        Template template = Template.empty(
                SoundPackage.CODEBOOK.places().meant("FR").orElseThrow(), SoundPackage.CODEBOOK, Language.FR);
        TableSchema findings = PackageTables.FINDINGS.format().schema();
        assertThat(template.note(findings, findings.field("kind").orElseThrow()))
                .startsWith("Obligatoire. Si l’affirmation porte sur")
                .endsWith("Par exemple : barrier");
        assertThat(template.meaning(DescriptorProperty.CHANGES)).isEqualTo("Ce que cette version change.");
    }

    @Test
    void reportsOnSheetsDoNotSpeakOfFiles() {
        Issue placed = new SheetPlaces()
                .placed(Issue.info(
                                "search-log-missing",
                                Location.of("searches.csv"),
                                null,
                                null,
                                "nothing in searches.csv")
                        .hint("log it in searches.csv"));
        assertThat(placed.toString())
                .isEqualTo("searches info search-log-missing nothing in searches -> log it in searches");
    }

    /** Place of the cell, its XML, and the text that it stands for, or the code of the fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            B2 ^ <c r="B2" s="1" t="inlineStr"><is><t>2007-06</t></is></c> ^ 2007-06
            B2 ^ <c r="B2" s="2"><v>39234</v></c> ^ 2007-06-01
            B2 ^ <c r="B2" s="3"><v>39234</v></c> ^ 2007-06
            B2 ^ <c r="B2" s="4"><v>39234</v></c> ^ 2007
            B2 ^ <c r="B2" s="8"><v>39234</v></c> ^ 2007-06-01
            B2 ^ <c r="B2"><v>2007</v></c> ^ 2007
            B2 ^ <c r="B2" s="2"><f>DATE(2007,6,1)</f><v>39234</v></c> ^ 2007-06-01
            B2 ^ <c r="B2" s="8"><v>39234.5</v></c> ^ changed-to-date
            B2 ^ <c r="B2" s="5"><v>39234</v></c> ^ changed-to-date
            B2 ^ <c r="B2" s="2"><v>-5</v></c> ^ bad-date
            B2 ^ <c r="B2" s="2"><v>1e300</v></c> ^ bad-date
            C2 ^ <c r="C2" s="3"><v>39234</v></c> ^ changed-to-date
            C2 ^ <c r="C2"><v>0.1</v></c> ^ 0.1
            C2 ^ <c r="C2"><v>0.30000000000000004</v></c> ^ 0.3
            C2 ^ <c r="C2"><v>6200000000</v></c> ^ 6200000000
            C2 ^ <c r="C2"><v>6.2E+9</v></c> ^ 6200000000
            C2 ^ <c r="C2" s="9"><v>1.5E-3</v></c> ^ 0.0015
            C2 ^ <c r="C2"><v>1E999999999</v></c> ^ bad-number
            C2 ^ <c r="C2"><v>seven</v></c> ^ formula-error
            C2 ^ <c r="C2" s="6"><v>0.45</v></c> ^ percent-cell
            C2 ^ <c r="C2" s="7"><v>7</v></c> ^ 007
            C2 ^ <c r="C2" t="b"><v>1</v></c> ^ true
            C2 ^ <c r="C2" t="s"><v>1</v></c> ^ in two parts
            C2 ^ <c r="C2" t="inlineStr"><is><t>a_x000D_|b &amp; c</t></is></c> ^ a_CR_|b & c
            C2 ^ <c r="C2" t="str"><f>A2&amp;"x"</f><v>computed</v></c> ^ computed
            C2 ^ <c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c> ^ formula-error
            C2 ^ <c r="C2" t="e"><f>nonsense</f><v>#NAME?</v></c> ^ formula-error
            C2 ^ <c r="C2" t="inlineStr"><is><t>#NAME?</t></is></c> ^ #NAME?
            C2 ^ <c r="C2"><f>A2</f></c> ^ formula-without-value
            C2 ^ <c r="C2" t="str"><f>""</f><v></v></c> ^ ``
            """)
    void aCellStandsForWhatPeopleSeeInIt(String place, String cell, String expected) throws IOException {
        Issues issues = new Issues();
        RawTable table = findings(HEADER + "<row r=\"2\">" + text("A2", "fr-001") + cell + "</row>", issues);

        String read = table.rows().get(0).value().get(place.charAt(0) - 'A');

        if (read == null) {
            assertThat(issues.report().issues()).extracting(Issue::code).containsExactly(expected);
        } else {
            assertThat(read).isEqualTo(expected.replace("_CR_", "\r"));
            assertThat(issues.report().issues()).isEmpty();
        }
    }

    @Test
    void columnsBeginWhereTheyAreAndEmptyRowsArePassedOver() throws IOException {
        Issues issues = new Issues();
        RawTable table = findings(
                "<row r=\"3\">" + text("B3", "id") + text("D3", "note") + "</row><row r=\"4\"/>" + "<row r=\"9\">"
                        + text("B9", "fr-001") + text("D9", "a") + "</row>",
                issues);

        assertThat(table.header()).isEqualTo(new Row<>(new Location("findings", 3), List.of("", "id", "", "note")));
        assertThat(table.rows())
                .containsExactly(new Row<>(new Location("findings", 9), List.of("", "fr-001", "", "a")));
    }

    @Test
    void somethingRightOfTheTableIsNamed() throws IOException {
        Issues issues = new Issues();
        findings(HEADER + "<row r=\"2\">" + text("A2", "fr-001") + text("AB2", "lost") + "</row>", issues);

        assertThat(issues.report().toString()).contains("findings:2 error ragged-row", "AB2");
    }

    @Test
    void issuesNameSheetAndCell() throws IOException {
        Path file = new RawWorkbook()
                .sheet(
                        "datapackage",
                        "<row r=\"1\">" + text("A1", "property") + text("B1", "value") + "</row><row r=\"2\">"
                                + text("A2", "name") + text("B2", "France") + "</row><row r=\"3\">"
                                + text("A3", "title")
                                + "</row><row r=\"4\">" + text("A4", "licence") + text("B4", "CC-BY-4.0")
                                + "</row><row r=\"5\">"
                                + text("A5", "version") + text("B5", "0.1.0") + "</row><row r=\"6\">"
                                + text("A6", "version") + text("B6", "0.1.0") + "</row>")
                .sheet(
                        "Findings",
                        "<row r=\"1\">" + text("A1", "id") + text("B1", "kind") + text("C1", "kinds")
                                + "</row><row r=\"2\">" + text("A2", "fr-001") + text("B2", "barier") + "</row>")
                .sheet("Finding", "")
                .sheet("My own notes", "")
                .to(folder.resolve("package.xlsx"));

        Reading reading = new PackageReader().read(file, SoundPackage.CODEBOOK);

        assertThat(reading.report().issues().stream().map(SpreadsheetTest::inShort))
                .contains(
                        "datapackage!B2 wrong-form",
                        "datapackage!B3 missing-property",
                        "datapackage!A4 unknown-property [licenses]",
                        "datapackage!A6 doubled-property",
                        "Findings!B2 unknown-code [barrier]",
                        "Findings!C1 unknown-column [kind]",
                        "Finding unknown-table [findings]",
                        "My own notes unknown-sheet",
                        "contributors missing-table",
                        "sources missing-table");
        assertThat(reading.dataPackage()).isEmpty();
    }

    @Test
    void aWorkbookWithoutDescriptorIsSaidToLackIt() throws IOException {
        Path file = new RawWorkbook().sheet("findings", HEADER).to(folder.resolve("package.xlsx"));

        assertThat(new PackageReader()
                        .read(file, SoundPackage.CODEBOOK)
                        .report()
                        .issues())
                .extracting(Issue::place, Issue::code)
                .contains(org.assertj.core.groups.Tuple.tuple("datapackage", "missing-descriptor"));
    }

    @Test
    void moreCellsThanAllowedAreRefused() throws IOException {
        Path file = new RawWorkbook()
                .sheet("findings", HEADER + "<row r=\"2\">" + text("A2", "x".repeat(32_768)) + "</row>")
                .to(folder.resolve("package.xlsx"));

        assertThat(new PackageReader()
                        .read(file, SoundPackage.CODEBOOK)
                        .report()
                        .issues())
                .filteredOn(issue -> issue.code().equals("too-long"))
                .extracting(Issue::cell)
                .containsExactly("findings!A2");
    }

    private RawTable findings(String rows, Issues issues) throws IOException {
        String descriptor = "<row>" + text("A1", "property") + text("B1", "value") + "</row>";
        Path file = new RawWorkbook()
                .sheet("datapackage", descriptor)
                .sheet("findings", rows)
                .to(folder.resolve("package.xlsx"));
        try {
            return PackageWorkbook.read(PackageArchive.open(file, Limits.DEFAULT), Limits.DEFAULT, issues)
                    .table(PackageTables.FINDINGS)
                    .orElseThrow();
        } catch (UnreadablePackageException e) {
            throw new AssertionError(e.code, e);
        }
    }

    private static String inShort(Issue issue) {
        return issue.place() + ' ' + issue.code() + (issue.suggestions().isEmpty() ? "" : " " + issue.suggestions());
    }
}

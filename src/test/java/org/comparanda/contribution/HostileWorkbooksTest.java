package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.contribution.RawWorkbook.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.evidence.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to harm are refused, soon, and with one issue that says why. */
class HostileWorkbooksTest {

    private static final String LAUGHS = """
            <!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            """;
    private static final String OUTSIDE = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    private static final String SHEET =
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>";

    @TempDir
    Path folder;

    /** Read once before anything is timed. */
    @BeforeAll
    static void readWhatEveryReadingNeeds(@TempDir Path folder) throws IOException {
        Path file = workbook("").to(folder.resolve("package.xlsx"));
        new PackageReader().read(file, SoundPackage.CODEBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml",
                "docProps/core.xml"
            })
    void entitiesAreRefusedInEveryPart(String part) throws IOException {
        for (String xml : List.of(
                LAUGHS + SHEET.formatted("&c;"),
                OUTSIDE + SHEET.formatted("&a;"),
                OUTSIDE + SHEET.formatted("no entity"),
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/evil.dtd\">" + SHEET.formatted(""))) {
            assertRefused(workbook("").part(part, xml), "xml-entities");
        }
    }

    static Stream<String> rows() {
        return Stream.of(
                "<row><c r=\"FXSHRXW1\"><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"A99999999\"><v>1</v></c></row>",
                "<row><c r=\"1A\"><v>1</v></c></row>",
                "<row r=\"99999999999\"/>",
                "<row>" + "<c/>".repeat(16_385) + "</row>",
                "<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>",
                "<row><c t=\"str\"><f>" + "A1&amp;".repeat(5_000) + "</f></c></row>",
                "<row>" + "<c><f t=\"array\" ref=\"A1:B2\">1</f></c>".repeat(1_001) + "</row>",
                "<a>".repeat(50_000) + "</a>".repeat(50_000),
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"strange\"><v>1</v></c></row>",
                "<row><c><f t=\"shared\" si=\"7\"/></c></row>",
                "<row><c s=\"x\"/></row>");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatNoProgramWritesIsRefused(String rows) throws IOException {
        assertRefused(workbook(rows), "broken-workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml"
            })
    void brokenXmlIsRefused(String part) throws IOException {
        for (String xml :
                List.of("", "PK", "<a", "<a></b>", "\u0000", "<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>")) {
            assertRefused(workbook("<row><c t=\"s\"><v>0</v></c></row>").part(part, xml), "broken-workbook");
        }
    }

    @Test
    void sheetsThatLeadNowhereAreRefused() throws IOException {
        assertRefused(
                workbook("")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" Target=\"../../etc/passwd\"/></Relationships>"),
                "broken-workbook");
        assertRefused(workbook("").part("xl/_rels/workbook.xml.rels", "<Relationships/>"), "broken-workbook");
    }

    @Test
    void aBombIsRefused() throws IOException {
        assertRefused(workbook(text("A1", "x".repeat(64 << 20))), "zip-bomb");
    }

    @Test
    void oldAndLockedWorkbooksAreToldApart() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Path file = Files.write(folder.resolve("old.xls"), ole);
        Report report = new PackageReader().read(file, SoundPackage.CODEBOOK).report();
        assertThat(report.toString()).contains("not-a-package", "save it as .xlsx, without a password");
    }

    @Test
    void aWorkbookCutAnywhereIsRefusedOrReported() throws IOException {
        byte[] whole = Template.empty(
                        SoundPackage.CODEBOOK.places().meant("FR").orElseThrow(), SoundPackage.CODEBOOK, Language.EN)
                .xlsx();
        for (int length = 0; length < whole.length; length += 997) {
            Path file = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, length));
            assertThat(new PackageReader()
                            .read(file, SoundPackage.CODEBOOK)
                            .report()
                            .hasErrors())
                    .isTrue();
        }
    }

    private static RawWorkbook workbook(String rows) {
        return new RawWorkbook().sheet("findings", rows);
    }

    private void assertRefused(RawWorkbook workbook, String code) throws IOException {
        Path file = workbook.to(folder.resolve("package.xlsx"));
        long before = workDone();
        Reading reading = new PackageReader().read(file, SoundPackage.CODEBOOK);
        assertThat(Duration.ofNanos(workDone() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(reading.report().issues()).extracting(Issue::code).containsExactly(code);
        assertThat(reading.report().issues()).extracting(Issue::file).containsExactly("package.xlsx");
    }

    /** What this thread has worked, in nanoseconds: others that use the machine do not count. */
    private static long workDone() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

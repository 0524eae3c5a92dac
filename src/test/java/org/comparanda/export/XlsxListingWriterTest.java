package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxListingWriterTest {

    @TempDir
    private Path folder;

    @Test
    void writesEveryTypeAsACellOfThatType() throws IOException {
        try (ReadableWorkbook workbook = read(xlsx(Specimen.listing(Specimen.FULL, Specimen.EMPTY)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).stream().map(Cell::asString))
                    .containsExactlyElementsOf(
                            Specimen.COLUMNS.stream().map(Column::key).toList());
            Row full = rows.get(1);
            assertThat(full.getCellAsString(0)).hasValue("gb-eng-001");
            assertThat(full.getCellAsString(1)).hasValue("barrier");
            assertThat(full.getCellAsString(2)).hasValue(Specimen.FULL.statement());
            assertThat(full.getCellAsString(3)).hasValue("funding|timetables");
            assertThat(full.getCell(4).asNumber()).isEqualByComparingTo("-12000000000");
            assertThat(full.getCell(5).asNumber()).isEqualByComparingTo("2");
            assertThat(full.getCell(6).asBoolean()).isTrue();
            assertThat(full.getCellAsString(7)).hasValue("2005/2006");
            assertThat(full.getCell(8).asDate().toLocalDate()).isEqualTo(Specimen.FULL.readOn());
            assertThat(full.getCell(8).getDataFormatString()).isEqualTo("yyyy-mm-dd");
            Row empty = rows.get(2);
            assertThat(empty.getCellAsString(0)).hasValue("gb-eng-002");
            assertThat(empty.stream().skip(1)).allMatch(cell -> cell == null || cell.getType() == CellType.EMPTY);
        }
    }

    @Test
    void tellsOnASecondSheetWhatTheRowsAre() throws IOException {
        try (ReadableWorkbook workbook = read(xlsx(Specimen.listing()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("findings", "about");
            assertThat(workbook.getFirstSheet().read()).hasSize(1);
            Row note = workbook.findSheet("about").orElseThrow().read().get(0);
            assertThat(note.getCellText(0)).isEqualTo("release");
            assertThat(note.getCellText(1)).isEqualTo("2026.11.1");
        }
    }

    @Test
    void freezesAndFiltersUnderABoldHeader() throws IOException {
        byte[] xlsx = xlsx(Specimen.listing(Specimen.FULL));
        String sheet = part(xlsx, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:I2\">");
        assertThat(sheet).containsPattern("<c r=\"A1\" s=\"[1-9]");
        assertThat(part(xlsx, "xl/styles.xml")).contains("<b/>");
    }

    @Test
    void wrapsLongTextsInWideColumns() throws IOException {
        byte[] xlsx = xlsx(Specimen.listing(Specimen.saying("A claim in many words. ".repeat(10))));
        assertThat(part(xlsx, "xl/worksheets/sheet1.xml"))
                .contains("<col min=\"3\" max=\"3\" width=\"60.0\"")
                .contains("<col min=\"1\" max=\"1\" width=\"8.0\"");
        assertThat(part(xlsx, "xl/styles.xml")).contains("wrapText=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "{=1}", " =1 ", "a\nb", "<b>&amp;</b>", "007"})
    void keepsTextTextWhateverItLooksLike(String text) throws IOException {
        byte[] xlsx = xlsx(Specimen.listing(Specimen.saying(text)));
        assertThat(part(xlsx, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        try (ReadableWorkbook workbook = read(xlsx)) {
            Cell cell = workbook.getFirstSheet().read().get(1).getCell(2);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.asString()).isEqualTo(text);
        }
    }

    @Test
    void cutsWhatNoCellCanHoldBetweenLetters() throws IOException {
        String fits = "x".repeat(XlsxCell.LONGEST_TEXT);
        String tooLong = "x" + "𝔘".repeat(XlsxCell.LONGEST_TEXT);
        Listing<Specimen> listing = Specimen.listing(Specimen.saying(fits), Specimen.saying(tooLong));
        try (ReadableWorkbook workbook = read(xlsx(listing))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(2)).isEqualTo(fits);
            assertThat(rows.get(2).getCellText(2))
                    .startsWith("x𝔘𝔘")
                    .endsWith("𝔘 […]")
                    .hasSizeBetween(XlsxCell.LONGEST_TEXT - 1, XlsxCell.LONGEST_TEXT);
        }
    }

    @Test
    void goesOnOnFurtherSheetsWhenOneIsFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxListingWriter(1001).write(Specimen.listing(Specimen.passing(2500)), out);
        try (ReadableWorkbook workbook = read(out.toByteArray())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("findings", "findings 2", "findings 3", "about");
            assertThat(ids(workbook, "findings"))
                    .hasSize(1000)
                    .startsWith("x-0")
                    .endsWith("x-999");
            assertThat(ids(workbook, "findings 2")).hasSize(1000).startsWith("x-1000");
            assertThat(ids(workbook, "findings 3")).hasSize(500).endsWith("x-2499");
        }
    }

    @Test
    void startsNoSheetThatWouldStayEmpty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxListingWriter(1001).write(Specimen.listing(Specimen.passing(1000)), out);
        try (ReadableWorkbook workbook = read(out.toByteArray())) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("findings", "about");
        }
    }

    @Test
    void isNoWholeFileWhenTheRowsBreakOff() {
        Iterator<Specimen> breaking = Stream.of(Specimen.FULL, Specimen.EMPTY)
                .peek(row -> {
                    if (row == Specimen.EMPTY) {
                        throw new IllegalStateException("no more");
                    }
                })
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> ListingWriter.of(Format.XLSX).write(Specimen.listing(() -> breaking), out))
                .hasMessage("no more");
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("workbook.xml");
    }

    @Test
    void sendsRowsOnWhileItWalksThemAndLeavesTheStreamOpen() throws IOException {
        OutputProbe out = new OutputProbe();
        long[] atLastRow = new long[1];
        Iterable<Specimen> rows = Specimen.passing(100_000);
        Iterable<Specimen> watched = () -> {
            Iterator<Specimen> iterator = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    atLastRow[0] = out.written();
                    return iterator.hasNext();
                }

                @Override
                public Specimen next() {
                    return iterator.next();
                }
            };
        };
        ListingWriter.of(Format.XLSX).write(Specimen.listing(watched), out);
        assertThat(out.isClosed()).isFalse();
        // Nearly all of the file has left when the last row has been asked for; nothing of it was kept until then.
        assertThat(atLastRow[0]).isGreaterThan(out.written() * 9 / 10);
    }

    private static List<String> ids(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .skip(1)
                .map(row -> row.getCellText(0))
                .toList();
    }

    private static byte[] xlsx(Listing<?> listing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListingWriter.of(Format.XLSX).write(listing, out);
        return out.toByteArray();
    }

    private static ReadableWorkbook read(byte[] xlsx) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false));
    }

    /** One part of the file; through the directory at its end, which the parts do not repeat. */
    private String part(byte[] xlsx, String name) throws IOException {
        Path file = Files.write(folder.resolve("listing.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

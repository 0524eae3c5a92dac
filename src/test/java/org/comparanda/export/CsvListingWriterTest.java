package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListingWriterTest {

    @Test
    void writesEveryTypeAsThePackageFormatHasIt() throws IOException {
        List<CsvRecord> records = read(csv(Specimen.listing(Specimen.FULL, Specimen.EMPTY)));

        assertThat(records).hasSize(3);
        assertThat(records.get(0).getFields())
                .containsExactly("id", "kind", "statement", "themes", "value", "wave", "reviewed", "period", "read_on");
        assertThat(records.get(1).getFields())
                .containsExactly(
                        "gb-eng-001",
                        "barrier",
                        Specimen.FULL.statement(),
                        "funding|timetables",
                        "-12000000000",
                        "2",
                        "true",
                        "2005/2006",
                        "2026-11-22");
        assertThat(records.get(2).getFields()).containsExactly("gb-eng-002", "", "", "", "", "", "", "", "");
    }

    @Test
    void endsEveryRecordWithCarriageReturnAndLineFeed() throws IOException {
        assertThat(csv(Specimen.listing()))
                .isEqualTo("id,kind,statement,themes,value,wave,reviewed,period,read_on\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", "=\"a\",b"})
    void makesTextHarmlessThatASpreadsheetWouldRun(String text) throws IOException {
        assertThat(statement(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "'=1", " plain", "1-2"})
    void leavesOtherTextAsItIs(String text) throws IOException {
        assertThat(statement(text)).isEqualTo(text);
    }

    @Test
    void makesListsHarmlessToo() throws IOException {
        Listing<List<String>> listing =
                new Listing<>("x", List.of(new Column<>("list", row -> row)), List.of(List.of("=a", "b")), List.of());
        assertThat(csv(listing)).isEqualTo("list\r\n'=a|b\r\n");
    }

    @Test
    void keepsRowsWhoseOnlyCellIsEmpty() throws IOException {
        Listing<String> listing =
                new Listing<>("x", List.of(new Column<>("note", row -> null)), List.of("a", "b"), List.of());
        assertThat(read(csv(listing))).hasSize(3);
    }

    @Test
    void writesFloatingNumbersPlainAndNonNumbersEmpty() throws IOException {
        Listing<Double> listing = new Listing<>(
                "x", List.of(new Column<>("share", row -> row)), List.of(0.1, 1e9, Double.NaN), List.of());
        assertThat(csv(listing)).isEqualTo("share\r\n0.1\r\n1000000000\r\n\"\"\r\n");
    }

    @Test
    void beginsWithAByteOrderMarkOnlyOnRequest() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListingWriter.csvWithByteOrderMark().write(Specimen.listing(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFid,");
        assertThat(csv(Specimen.listing())).startsWith("id,");
    }

    @Test
    void tellsWhenTheStreamBreaks() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> ListingWriter.of(Format.CSV).write(Specimen.listing(Specimen.FULL), broken))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void sendsRowsOnWhileItWalksThemAndLeavesTheStreamOpen() throws IOException {
        OutputProbe out = new OutputProbe();
        ListingWriter.of(Format.CSV).write(Specimen.listing(out.watched(Specimen.passing(100_000))), out);
        assertThat(out.isClosed()).isFalse();
        assertThat(out.mostHeldBack()).isLessThan(64 * 1024);
    }

    private static String statement(String text) throws IOException {
        return read(csv(Specimen.listing(Specimen.saying(text)))).get(1).getField(2);
    }

    private static List<CsvRecord> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    private static String csv(Listing<?> listing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListingWriter.of(Format.CSV).write(listing, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

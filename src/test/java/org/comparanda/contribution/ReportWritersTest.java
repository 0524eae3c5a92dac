package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports say all that was found in each of their forms, and what strangers wrote into a package does no harm in any. */
class ReportWritersTest {

    private static final String HOSTILE = "=<script>alert(\"1\")</script>&'\u0000\u001B[31m";

    private static final Report FAULTY = new Report(List.of(
            Issue.error("unknown-code", new Location("findings.csv", 4), "kind", "barier", "'barier' is not a kind")
                    .hint("take one of barrier, enabler")
                    .suggest(List.of("barrier", "barred")),
            Issue.error("unknown-code", new Location("findings.csv", 5), "kind", HOSTILE, HOSTILE)
                    .inSheet("findings", 5, "findings!C5"),
            Issue.error("missing-descriptor", Location.of("datapackage.json"), null, null, "there is none")));

    private static final Report SOUND = new Report(List.of());

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    @Test
    void jsonHasEveryKeyOfEveryIssue() throws IOException {
        JsonNode report = new ObjectMapper().readTree(written(out -> JsonReport.write("fr", FAULTY, out)));

        assertThat(report.path("package").asText()).isEqualTo("fr");
        assertThat(report.path("publishable").asBoolean()).isFalse();
        assertThat(report.path("errors").asInt()).isEqualTo(3);
        assertThat(report.path("warnings").asInt()).isZero();
        assertThat(report.path("infos").asInt()).isZero();
        assertThat(report.path("issues")).allSatisfy(issue -> assertThat(issue.fieldNames())
                .toIterable()
                .containsExactly(
                        "code", "level", "file", "line", "column", "cell", "value", "message", "hint", "suggestions"));
        JsonNode whole = report.path("issues").get(0);
        assertThat(whole.path("line").isNull()).isTrue();
        assertThat(whole.path("column").isNull()).isTrue();
        JsonNode cell = report.path("issues").get(1);
        assertThat(cell.path("cell").asText()).isEqualTo("findings!C5");
        assertThat(cell.path("value").asText()).isEqualTo(HOSTILE);
        JsonNode row = report.path("issues").get(2);
        assertThat(row.path("line").asInt()).isEqualTo(4);
        assertThat(row.path("suggestions")).extracting(JsonNode::asText).containsExactly("barrier", "barred");
    }

    @Test
    void jsonOfSeveralPackagesIsAnArray() throws IOException {
        JsonNode reports = new ObjectMapper().readTree(written(out -> JsonReport.write(both(), out)));

        assertThat(reports)
                .extracting(report -> report.path("package").asText())
                .containsExactly("fr", "se");
        assertThat(reports)
                .extracting(report -> report.path("publishable").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void csvHasARowAnIssueAndNoCellThatASpreadsheetRuns() throws IOException {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(written(out -> CsvReport.write(both(), out))).stream()
                        .toList();

        assertThat(rows).hasSize(3);
        assertThat(rows).extracting(row -> row.getField("package")).containsOnly("fr");
        assertThat(rows).extracting(row -> row.getField("line")).containsExactly("", "5", "4");
        assertThat(rows.get(1).getField("value")).isEqualTo("'" + HOSTILE);
        assertThat(rows.get(2).getField("suggestions")).isEqualTo("barrier|barred");
    }

    @Test
    void htmlShowsWhatWasWrittenAsText() throws IOException {
        String page = written(out -> HtmlReport.write(Map.of(HOSTILE, FAULTY), out));

        assertThat(page).doesNotContain("<script", "alert(\"", "\u0000", "\u001B");
        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&apos;",
                        "findings!C5",
                        "findings.csv:4:kind",
                        "Did you mean barrier or barred? take one of barrier, enabler",
                        "cannot be published yet: 3 errors");
    }

    @Test
    void htmlOfASoundPackageSaysSo() throws IOException {
        assertThat(written(out -> HtmlReport.write(Map.of("se", SOUND), out)))
                .contains("This package can be published; nothing was found to put right.")
                .doesNotContain("<table>");
    }

    @Test
    void aLongValueIsNotCutInsideACharacter() {
        String value = "x".repeat(199) + "\uD83D\uDE00".repeat(2);
        assertThat(Issue.error("code", Location.of("a.csv"), null, value, "").value())
                .isEqualTo("x".repeat(199) + "…");
    }

    private static Map<String, Report> both() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("fr", FAULTY);
        reports.put("se", SOUND);
        return reports;
    }

    private static String written(Writing writing) throws IOException {
        StringWriter out = new StringWriter();
        writing.to(out);
        return out.toString();
    }
}

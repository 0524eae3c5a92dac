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

    private static final Forecast FORECAST = new Forecast(
            "se",
            "0.1.0",
            "0.2.0",
            List.of("SE"),
            List.of("no/olsen-2019"),
            List.of(
                    new Forecast.RowChange("findings", "se-001", "withdrawn", List.of()),
                    new Forecast.RowChange("findings", "se-002", "changed", List.of("locator", "note")),
                    new Forecast.RowChange("findings", "se-003", "added", List.of()),
                    new Forecast.RowChange("sources", "se/berg-2020", "added", List.of())),
            List.of(
                    new Forecast.CellChange("funding", "SE", "barrier", "not-searched", null, "found", 1),
                    new Forecast.CellChange("privacy", "SE", "enabler", "found", 2, "found", 3)));

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
    void jsonSaysWhatThePackageWouldChange() throws IOException {
        JsonNode report =
                new ObjectMapper().readTree(written(out -> JsonReport.write("se", SOUND.with(FORECAST), out)));

        JsonNode preview = report.path("preview");
        assertThat(preview.path("new_countries").get(0).asText()).isEqualTo("SE");
        assertThat(preview.path("shared_sources").get(0).asText()).isEqualTo("no/olsen-2019");
        assertThat(preview.path("rows")).hasSize(4);
        assertThat(preview.path("cells").get(0).path("studies_before").isNull()).isTrue();
        assertThat(preview.path("cells").get(1).path("studies_after").asInt()).isEqualTo(3);
        assertThat(new ObjectMapper().readTree(written(out -> JsonForecast.write(FORECAST, out))))
                .isEqualTo(preview);
    }

    @Test
    void whereNobodyKnowsWhatWouldChangeJsonSaysSo() throws IOException {
        JsonNode report = new ObjectMapper().readTree(written(out -> JsonReport.write("fr", FAULTY, out)));
        assertThat(report.has("preview")).isTrue();
        assertThat(report.path("preview").isNull()).isTrue();
    }

    @Test
    void htmlSaysWhatThePackageWouldChange() throws IOException {
        assertThat(written(out -> HtmlReport.write(Map.of("se", SOUND.with(FORECAST)), out)))
                .contains(
                        "se: 0.1.0 -&gt; 0.2.0",
                        "<li>findings: 1 added, 1 changed, 1 withdrawn</li>",
                        "<li>se-002 changed (locator, note)</li>",
                        "<p>New in the comparison: SE.</p>",
                        "<p>Texts that other datasets have too: no/olsen-2019.</p>",
                        "<td>funding</td><td>SE</td><td>barrier</td><td>not-searched</td><td>found, 1 study</td>");
    }

    @Test
    void textSaysInOneLineWhatThePackageWouldChange() throws IOException {
        assertThat(written(out -> TextReport.write(Map.of("data/se", SOUND.with(FORECAST)), false, out))
                        .lines())
                .containsExactly(
                        "data/se: can be published (0 errors, 0 warnings, 0 notes)",
                        "se 0.1.0 -> 0.2.0: findings: 1 added, 1 changed, 1 withdrawn; sources: 1 added;"
                                + " new in the comparison: SE; cells of the comparison that change: 2");
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

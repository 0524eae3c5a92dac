package org.comparanda.contribution;

import static org.apache.commons.text.StringEscapeUtils.escapeXml11;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.comparanda.contribution.Forecast.CellChange;

/** What a package would change, for people: a page that stands alone, or a part of the page of a report. */
public final class HtmlForecast {

    private static final String TABLE = """
            <table>
            <caption>Cells of the comparison that change: %d</caption>
            <thead><tr><th scope="col">Theme</th><th scope="col">Country</th><th scope="col">Kind</th>\
            <th scope="col">Before</th><th scope="col">After</th></tr></thead>
            <tbody>
            """;

    private HtmlForecast() {}

    /** Writes a page. The writer is flushed and left open. */
    public static void write(Forecast forecast, Writer out) throws IOException {
        HtmlReport.page("What " + escapeXml11(forecast.dataset()) + " would change", out, () -> section(forecast, out));
    }

    static void section(Forecast forecast, Writer out) throws IOException {
        out.write("<h3>What it would change</h3>\n<p>" + escapeXml11(forecast.dataset() + ": " + forecast.step())
                + "</p>\n");
        list(forecast.counts(), out);
        list(forecast.notable().stream().map(TextForecast::line).toList(), out);
        paragraph("New in the comparison", forecast.newCountries(), out);
        paragraph("Texts that other datasets have too", forecast.sharedSources(), out);
        if (forecast.cells().isEmpty()) {
            out.write("<p>No cell of the comparison changes.</p>\n");
            return;
        }
        out.write(TABLE.formatted(forecast.cells().size()));
        for (CellChange cell : forecast.cells()) {
            out.write(row(cell));
        }
        out.write("</tbody>\n</table>\n");
    }

    private static void list(List<String> lines, Writer out) throws IOException {
        if (!lines.isEmpty()) {
            out.write("<ul>\n");
            for (String line : lines) {
                out.write("<li>" + escapeXml11(line) + "</li>\n");
            }
            out.write("</ul>\n");
        }
    }

    private static void paragraph(String what, List<String> which, Writer out) throws IOException {
        if (!which.isEmpty()) {
            out.write("<p>" + what + ": " + escapeXml11(String.join(", ", which)) + ".</p>\n");
        }
    }

    private static String row(CellChange cell) {
        return "<tr><td>"
                + String.join(
                        "</td><td>",
                        escapeXml11(cell.theme()),
                        escapeXml11(cell.country()),
                        escapeXml11(cell.kind()),
                        TextForecast.state(cell.stateBefore(), cell.studiesBefore()),
                        TextForecast.state(cell.stateAfter(), cell.studiesAfter()))
                + "</td></tr>\n";
    }
}

package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;
import static org.apache.commons.text.StringEscapeUtils.escapeXml11;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report for people: an HTML page that stands alone, with a section a package and a row an issue. It has no script and
 * loads nothing, and whatever was written into a package is shown as text.
 */
public final class HtmlReport {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
            table { border-collapse: collapse; width: 100%% }
            th, td { border-bottom: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
            caption { text-align: left }
            .place { font-family: ui-monospace, monospace; white-space: nowrap }
            .error { color: #a30000 } .warning { color: #7a4b00 } .info { color: #1f4e79 }
            .error, .warning, .info { font-weight: 600 }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private static final String TABLE = """
            <table>
            <thead><tr><th scope="col">Where</th><th scope="col">Level</th><th scope="col">What was found</th>\
            <th scope="col">What to do</th></tr></thead>
            <tbody>
            """;

    interface Content {
        void write() throws IOException;
    }

    private HtmlReport() {}

    /** Writes the reports of packages, by their names, as one page. The writer is flushed and left open. */
    public static void write(Map<String, Report> reports, Writer out) throws IOException {
        String title =
                "Report on " + reports.keySet().stream().map(HtmlReport::text).collect(joining(", "));
        page(title, out, () -> {
            for (Map.Entry<String, Report> report : reports.entrySet()) {
                section(report.getKey(), report.getValue(), out);
            }
        });
    }

    /** Writes head and foot of a page, and between them its content. */
    static void page(String title, Writer out, Content content) throws IOException {
        out.write(HEAD.formatted(title, title));
        content.write();
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private static void section(String name, Report report, Writer out) throws IOException {
        out.write("<section>\n<h2>" + text(name) + "</h2>\n<p>" + verdict(report) + "</p>\n");
        if (!report.issues().isEmpty()) {
            out.write(TABLE);
            for (Issue issue : report.issues()) {
                out.write(row(issue));
            }
            out.write("</tbody>\n</table>\n");
        }
        if (report.forecast().isPresent()) {
            HtmlForecast.section(report.forecast().get(), out);
        }
        out.write("</section>\n");
    }

    private static String verdict(Report report) {
        if (report.issues().isEmpty()) {
            return "This package can be published; nothing was found to put right.";
        }
        String counts = Arrays.stream(Level.values())
                .filter(level -> report.count(level) > 0)
                .map(level -> level.counted(report.count(level)))
                .collect(joining(", "));
        return report.hasErrors()
                ? "This package cannot be published yet: " + counts + ". Put the errors right and check it again."
                : "This package can be published: " + counts + ".";
    }

    private static String row(Issue issue) {
        return "<tr><td class=\"place\">" + text(issue.place()) + "</td><td class=\""
                + issue.level().code() + "\">" + issue.level().code() + "</td><td>" + text(issue.message())
                + "<br><small>" + text(issue.code()) + "</small></td><td>" + advice(issue) + "</td></tr>\n";
    }

    private static String advice(Issue issue) {
        List<String> suggestions = issue.suggestions();
        String meant = suggestions.isEmpty() ? "" : "Did you mean " + text(String.join(" or ", suggestions)) + "? ";
        return meant + Optional.ofNullable(issue.hint()).map(HtmlReport::text).orElse("");
    }

    /** Also leaves out what HTML cannot hold, such as control characters. */
    private static String text(String written) {
        return escapeXml11(written);
    }
}

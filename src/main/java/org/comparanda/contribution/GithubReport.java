package org.comparanda.contribution;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A report that GitHub shows beside the lines of a pull request: a workflow command an issue. */
public final class GithubReport {

    private static final Map<Level, String> COMMAND =
            Map.of(Level.ERROR, "error", Level.WARNING, "warning", Level.INFO, "notice");

    private GithubReport() {}

    /** Writes the reports of packages, by their paths in the repository. The writer is flushed and left open. */
    public static void write(Map<String, Report> reports, Writer out) throws IOException {
        for (Map.Entry<String, Report> report : reports.entrySet()) {
            for (Issue issue : report.getValue().issues()) {
                out.write(command(report.getKey(), issue) + '\n');
            }
        }
        out.flush();
    }

    private static String command(String path, Issue issue) {
        String file = path.endsWith(".csv") || path.endsWith(".zip") || path.endsWith(".xlsx")
                ? path
                : path.replaceFirst("/+$", "") + '/' + issue.file();
        String line = issue.line() > 0 ? ",line=" + issue.line() : "";
        String column = issue.column() == null ? "" : issue.column() + ": ";
        String meant =
                issue.suggestions().isEmpty() ? "" : " Did you mean " + String.join(" or ", issue.suggestions()) + "?";
        String hint = issue.hint() == null ? "" : " (" + issue.hint() + ")";
        return "::" + COMMAND.get(issue.level()) + " file=" + property(file) + line + ",title=" + property(issue.code())
                + "::" + text(column + issue.message() + '.' + meant + hint);
    }

    /** Whatever could end the command, or begin another, is written as GitHub reads it back. */
    private static String text(String written) {
        return written.replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String property(String written) {
        return text(written).replace(":", "%3A").replace(",", "%2C");
    }
}

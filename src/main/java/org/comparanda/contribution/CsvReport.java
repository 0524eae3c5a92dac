package org.comparanda.contribution;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report for spreadsheets: CSV (RFC 4180), one row an issue. What was written into a package comes from strangers, so
 * cells that a spreadsheet would run are made harmless (see {@link Formulas}).
 */
public final class CsvReport {

    private static final List<String> HEADER = List.of(
            "package", "level", "file", "line", "column", "cell", "code", "value", "message", "hint", "suggestions");

    private CsvReport() {}

    /** Writes the reports of packages, by their names, with one header. The writer is flushed and left open. */
    public static void write(Map<String, Report> reports, Writer out) throws IOException {
        // Not closed: that would close the writer, which is the caller's.
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        reports.forEach((name, report) -> report.issues().forEach(issue -> csv.writeRecord(cells(name, issue))));
        csv.flush();
    }

    private static List<String> cells(String name, Issue issue) {
        return Stream.of(
                        name,
                        issue.level().code(),
                        issue.file(),
                        issue.line() > 0 ? String.valueOf(issue.line()) : null,
                        issue.column(),
                        issue.cell(),
                        issue.code(),
                        issue.value(),
                        issue.message(),
                        issue.hint(),
                        String.join("|", issue.suggestions()))
                .map(cell -> cell == null ? "" : Formulas.disarmed(cell))
                .toList();
    }
}

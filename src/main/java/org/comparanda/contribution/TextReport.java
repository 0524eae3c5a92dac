package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A report for people at a terminal: a line an issue, {@code file:line:column level code message -> hint}. */
public final class TextReport {

    /** How levels stand out on a terminal that shows colours. */
    private static final Map<Level, String> COLOUR =
            Map.of(Level.ERROR, "\u001B[31m", Level.WARNING, "\u001B[33m", Level.INFO, "\u001B[36m");

    private static final String PLAIN = "\u001B[0m";

    private TextReport() {}

    /**
     * Writes the reports of packages, by their names, each with its outcome and in one line what it would change,
     * and the outcome of all if there are several. The writer is flushed and left open.
     *
     * @param inColour whether it goes to a terminal that shows colours
     */
    public static void write(Map<String, Report> reports, boolean inColour, Writer out) throws IOException {
        for (Map.Entry<String, Report> report : reports.entrySet()) {
            for (Issue issue : report.getValue().issues()) {
                out.write(line(issue, inColour) + System.lineSeparator());
            }
            out.write(report.getKey() + ": " + outcome(report.getValue()) + System.lineSeparator());
            Optional<Forecast> forecast = report.getValue().forecast().filter(Forecast::isSomething);
            if (forecast.isPresent()) {
                out.write(TextForecast.inShort(forecast.get()) + System.lineSeparator());
            }
        }
        if (reports.size() > 1) {
            out.write(summary(reports) + System.lineSeparator());
        }
        out.flush();
    }

    private static String line(Issue issue, boolean inColour) {
        // What was written by strangers has been made harmless in the line; only what is put in here steers a terminal.
        String line = issue.toString();
        if (!inColour) {
            return line;
        }
        String level = ' ' + issue.level().code() + ' ';
        return line.replaceFirst(
                level, ' ' + COLOUR.get(issue.level()) + issue.level().code() + PLAIN + ' ');
    }

    private static String outcome(Report report) {
        String counts = Arrays.stream(Level.values())
                .map(level -> level.counted(report.count(level)))
                .collect(joining(", "));
        return (report.hasErrors() ? "cannot be published" : "can be published") + " (" + counts + ")";
    }

    private static String summary(Map<String, Report> reports) {
        long broken = reports.values().stream().filter(Report::hasErrors).count();
        return reports.size() + " packages: " + (reports.size() - broken) + " can be published, " + broken + " cannot";
    }
}

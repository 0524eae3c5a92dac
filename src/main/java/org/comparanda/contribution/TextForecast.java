package org.comparanda.contribution;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.comparanda.contribution.Forecast.CellChange;
import org.comparanda.contribution.Forecast.RowChange;

/** What a package would change, for people at a terminal. */
public final class TextForecast {

    private TextForecast() {}

    /** Writes all of it, line by line. The writer is flushed and left open. */
    public static void write(Forecast forecast, Writer out) throws IOException {
        for (String line : lines(forecast)) {
            out.write(line + System.lineSeparator());
        }
        out.flush();
    }

    /** The whole in one line. */
    static String inShort(Forecast forecast) {
        List<String> parts = new ArrayList<>(forecast.counts());
        if (!forecast.newCountries().isEmpty()) {
            parts.add("new in the comparison: " + String.join(", ", forecast.newCountries()));
        }
        parts.add("cells of the comparison that change: " + forecast.cells().size());
        return forecast.dataset() + " " + forecast.step() + ": " + String.join("; ", parts);
    }

    /** {@code sg-003 changed (locator)}. */
    static String line(RowChange row) {
        String columns = row.columns().isEmpty() ? "" : " (" + String.join(", ", row.columns()) + ")";
        return row.id() + " " + row.change() + columns;
    }

    static String state(String state, Integer studies) {
        return studies == null || studies == 0
                ? state
                : state + ", " + studies + (studies == 1 ? " study" : " studies");
    }

    private static List<String> lines(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        lines.add(forecast.dataset() + ": " + forecast.step());
        lines.addAll(forecast.counts());
        forecast.notable().forEach(row -> lines.add("  " + line(row)));
        if (!forecast.newCountries().isEmpty()) {
            lines.add("new in the comparison: " + String.join(", ", forecast.newCountries()));
        }
        if (!forecast.sharedSources().isEmpty()) {
            lines.add("texts shared with: " + String.join(", ", forecast.sharedSources()));
        }
        lines.add("cells of the comparison that change: " + forecast.cells().size());
        forecast.cells().forEach(cell -> lines.add("  " + line(cell)));
        return lines;
    }

    /** {@code funding x FR barrier: not-searched -> found, 2 studies}. */
    private static String line(CellChange cell) {
        return cell.theme() + " x " + cell.country() + " " + cell.kind() + ": "
                + state(cell.stateBefore(), cell.studiesBefore()) + " -> "
                + state(cell.stateAfter(), cell.studiesAfter());
    }
}

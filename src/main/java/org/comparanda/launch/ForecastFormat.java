package org.comparanda.launch;

import static java.util.stream.Collectors.joining;
import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.comparanda.launch.Forecast.CellChange;
import org.comparanda.launch.Forecast.RowChange;

/** The forms in which the command line says what a package would change; written in lower case. */
enum ForecastFormat {
    text {
        @Override
        String shown(Forecast forecast) {
            return String.join(System.lineSeparator(), lines(forecast));
        }
    },
    json {
        @Override
        String shown(Forecast forecast) throws IOException {
            return JSON.writeValueAsString(forecast);
        }
    },
    html {
        @Override
        String shown(Forecast forecast) {
            return PAGE.formatted(
                    escapeHtml4(forecast.dataset()),
                    lines(forecast).stream()
                            .map(line -> "<li>" + escapeHtml4(line.strip()) + "</li>")
                            .collect(joining("\n")));
        }
    };

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What %1$s would change</title>
            <h1>What %1$s would change</h1>
            <ul>
            %2$s
            </ul>
            </html>""";

    private static final List<String> TABLES = List.of("findings", "sources", "programmes", "figures");
    private static final List<String> CHANGES = List.of("added", "changed", "withdrawn", "removed");

    abstract String shown(Forecast forecast) throws IOException;

    private static List<String> lines(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        lines.add(forecast.dataset() + ": " + (forecast.before() == null ? "new" : forecast.before()) + " -> "
                + forecast.after());
        for (String table : TABLES) {
            String counts = CHANGES.stream()
                    .filter(change -> forecast.count(table, change) > 0)
                    .map(change -> forecast.count(table, change) + " " + change)
                    .collect(joining(", "));
            if (!counts.isEmpty()) {
                lines.add(table + ": " + counts);
            }
        }
        forecast.rows().stream()
                .filter(row -> !row.change().equals("added"))
                .map(ForecastFormat::line)
                .forEach(lines::add);
        if (!forecast.newCountries().isEmpty()) {
            lines.add("new in the comparison: " + String.join(", ", forecast.newCountries()));
        }
        if (!forecast.sharedSources().isEmpty()) {
            lines.add("texts shared with: " + String.join(", ", forecast.sharedSources()));
        }
        lines.add("cells of the comparison that change: " + forecast.cells().size());
        forecast.cells().stream().map(ForecastFormat::line).forEach(lines::add);
        return lines;
    }

    private static String line(RowChange row) {
        String columns = row.columns().isEmpty() ? "" : " (" + String.join(", ", row.columns()) + ")";
        return "  " + row.id() + " " + row.change() + columns;
    }

    /** {@code funding x FR barrier: not-searched -> found, 2 studies}. */
    private static String line(CellChange cell) {
        return "  " + cell.theme() + " x " + cell.country() + " " + cell.kind() + ": "
                + state(cell.stateBefore(), cell.studiesBefore()) + " -> "
                + state(cell.stateAfter(), cell.studiesAfter());
    }

    private static String state(String state, Integer studies) {
        return studies == null || studies == 0
                ? state
                : state + ", " + studies + (studies == 1 ? " study" : " studies");
    }
}

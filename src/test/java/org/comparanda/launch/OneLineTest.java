package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is quoted in the log can begin a line of its own, or give a command to a terminal. */
class OneLineTest {

    private static final String FORGED = "2026-11-22 22:22:22 ERROR forged";

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u000B", "\u001B[2K\u001B[1A", "\u009B2K", "\u202E"})
    void aMessageCannotBeginALine(String separator) {
        String logged = logged("a path" + separator + FORGED, null);
        assertThat(lines(logged)).filteredOn(line -> line.startsWith("2026")).isEmpty();
        assertThat(logged).matches("[^\\p{Cntrl}\\u2028\\u2029\\u202E\u0085\u009B]*(\\n    .*)?\\n");
    }

    @Test
    void norCanAnException() {
        String logged = logged(
                "a request failed", new IllegalStateException("x\n" + FORGED, new RuntimeException("\r" + FORGED)));
        assertThat(lines(logged)).first().asString().startsWith("a request failed");
        assertThat(lines(logged)).hasSizeGreaterThan(3);
        assertThat(lines(logged).subList(1, lines(logged).size())).allMatch(line -> line.startsWith("    "));
        assertThat(logged).contains("OneLineTest");
    }

    @Test
    void whatWeWriteOurselvesOverSeveralLinesIsKept() {
        assertThat(logged("Refused se:\nfindings.csv:3: é", null)).isEqualTo("Refused se:\n    findings.csv:3: é\n");
    }

    private static String logged(String message, Throwable thrown) {
        ExtLogRecord entry = new ExtLogRecord(Level.SEVERE, "%s", ExtLogRecord.FormatStyle.PRINTF, "a.Class");
        entry.setParameters(new Object[] {message});
        entry.setThrown(thrown);
        assertThat(new OneLine().isLoggable(entry)).isTrue();
        return new PatternFormatter("%s%e%n").format(entry);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\\R"));
    }
}

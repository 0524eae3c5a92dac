package org.comparanda.launch;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Keeps whatever a message or an exception quotes from outside within its own entry of the log: control characters are
 * replaced, and what goes on over several lines is indented, so that only entries of the log begin a line.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    /** C0 but tabs and line ends, delete, C1, and the two that only Unicode takes for line ends. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** The message with what was thrown. */
    private static final PatternFormatter WHOLE = new PatternFormatter("%s%e");

    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (entry instanceof ExtLogRecord extended) {
            String text = WHOLE.format(extended);
            entry.setThrown(null);
            extended.setMessage(within(text), ExtLogRecord.FormatStyle.NO_FORMAT);
        }
        return true;
    }

    static String within(String text) {
        String indented = LINE_END.matcher(text.stripTrailing()).replaceAll("\n    ");
        return CONTROL.matcher(indented).replaceAll("\uFFFD");
    }
}

package org.comparanda.launch;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Says on a terminal, in one line that is gone afterwards, how far the reading of something large has come. */
final class Progress implements AutoCloseable {

    /** Less is read before anybody wonders. */
    private static final long LARGE = 10_000;

    private final PrintWriter terminal;
    private String name = "";
    private int width;

    private Progress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Writes to a terminal only: what goes to a file or another program is left alone. */
    static Progress on(PrintWriter err) {
        return new Progress(System.console() == null ? null : err);
    }

    /** Writes wherever it is told to. */
    static Progress to(PrintWriter out) {
        return new Progress(out);
    }

    void begin(Path path) {
        name = String.valueOf(path.getFileName()).replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** Called while a table is read. */
    void read(String table, long rows) {
        if (terminal != null && rows >= LARGE) {
            show(String.format(Locale.ROOT, "%s: %s, %,d rows", name, table, rows));
        }
    }

    @Override
    public void close() {
        if (width > 0) {
            show("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private void show(String text) {
        terminal.print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
        terminal.flush();
        width = Math.max(width, text.length());
    }
}

package org.comparanda.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/** A stream that forgets what it is given and knows how much text was walked but not yet written to it. */
final class OutputProbe extends OutputStream {

    private long walked;
    private long written;
    private long mostHeldBack;
    private boolean closed;

    Iterable<Specimen> watched(Iterable<Specimen> rows) {
        return StreamSupport.stream(rows.spliterator(), false).peek(this::walk)::iterator;
    }

    /** Bytes. A lower bound: what a format adds to the statements counts as written. */
    long mostHeldBack() {
        return mostHeldBack;
    }

    long written() {
        return written;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void write(int b) {
        written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        written += length;
    }

    private void walk(Specimen row) {
        mostHeldBack = Math.max(mostHeldBack, walked - written);
        walked += row.statement().getBytes(StandardCharsets.UTF_8).length;
    }
}

package org.comparanda.api;

import java.util.concurrent.atomic.AtomicBoolean;

/** A turn that somebody has until it is closed; closing it again does nothing. */
final class Turn implements AutoCloseable {

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Runnable end;

    Turn(Runnable end) {
        this.end = end;
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            end.run();
        }
    }
}

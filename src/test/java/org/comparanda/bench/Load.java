package org.comparanda.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * Asks a server on this machine for a bounded time: on each connection one question after the other, the next as soon
 * as the answer is read. Ends early when the questions do.
 *
 * @param port where the server listens
 * @param connections kept open all the time
 * @param duration how long to ask
 */
record Load(int port, int connections, Duration duration) {

    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int DIGITS = 3;

    /**
     * Puts questions.
     *
     * @param paths what to ask, with query; one after the other over all connections
     * @throws IllegalStateException if an answer is not a 200
     */
    Measured put(Iterator<String> paths) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + duration.toNanos();
            List<Future<Tally>> tallies = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                tallies.add(threads.submit(() -> ask(paths, end)));
            }
            Histogram nanos = histogram();
            long bytes = 0;
            for (Future<Tally> tally : tallies) {
                nanos.add(tally.get().nanos);
                bytes += tally.get().bytes;
            }
            return new Measured(nanos, bytes, Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a question failed: " + e.getCause().getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    static Histogram histogram() {
        return new Histogram(LONGEST_NANOS, DIGITS);
    }

    private Tally ask(Iterator<String> paths, long end) {
        Histogram nanos = histogram();
        long bytes = 0;
        try (KeptConnection connection = new KeptConnection(port)) {
            String path = next(paths);
            while (path != null && System.nanoTime() < end) {
                long asked = System.nanoTime();
                bytes += connection.get(path);
                nanos.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - asked));
                path = next(paths);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tally(nanos, bytes);
    }

    private static String next(Iterator<String> paths) {
        synchronized (paths) {
            return paths.hasNext() ? paths.next() : null;
        }
    }

    private record Tally(Histogram nanos, long bytes) {}
}

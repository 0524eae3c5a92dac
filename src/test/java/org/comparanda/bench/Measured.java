package org.comparanda.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one round of questions showed.
 *
 * @param nanos how long each answer took, from the question to the last byte
 * @param bytes of all bodies
 */
record Measured(Histogram nanos, long bytes, Duration duration) {

    long count() {
        return nanos.getTotalCount();
    }

    /** Answers a second. */
    double throughput() {
        return count() / (duration.toNanos() / 1e9);
    }

    /** Milliseconds that a share of the answers, in per cent, did not take longer than. */
    double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    double bytesEach() {
        return count() == 0 ? 0 : (double) bytes / count();
    }
}

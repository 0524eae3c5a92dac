package org.comparanda.api;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Expensive work is done for a few at a time, and for none of them longer than a while. Whoever comes when all turns are
 * taken is told to come again: waiting would take the threads that answer the others.
 */
@ApplicationScoped
class Turns {

    private final ThreadPoolExecutor turns;
    private final Duration longest;

    Turns(
            @ConfigProperty(name = "comparanda.validations.at-once", defaultValue = "4") int atOnce,
            @ConfigProperty(name = "comparanda.validations.timeout", defaultValue = "PT30S") Duration longest) {
        this.turns = new ThreadPoolExecutor(0, atOnce, 30, TimeUnit.SECONDS, new SynchronousQueue<>());
        this.longest = longest;
    }

    /**
     * Does some work, in a turn of its own. A turn ends with the work, also if nobody waits for it any more.
     *
     * @throws ProblemException if all turns are taken, or the work takes too long
     */
    <T> T take(Callable<T> work) throws ExecutionException {
        Future<T> result;
        try {
            result = turns.submit(work);
        } catch (RejectedExecutionException e) {
            throw new ProblemException(
                    ProblemType.BUSY, "Other packages are being checked; try again in a few seconds");
        }
        try {
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "The package could not be received and checked in " + longest.toSeconds()
                            + " seconds; check it with ./comparanda validate");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.BUSY, "The service is going down; try again in a few seconds");
        }
    }

    void end(@Observes ShutdownEvent end) {
        turns.shutdownNow();
    }
}

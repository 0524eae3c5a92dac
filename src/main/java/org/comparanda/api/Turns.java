package org.comparanda.api;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Expensive work is done for a few at a time. Some may wait a moment for their turn; whoever comes when that many wait is
 * told to come again: more would take the threads that answer the others.
 */
@ApplicationScoped
class Turns {

    private static final int MOST_VALIDATIONS = 4;

    /** Bytes of heap that the largest package may take that is let in. */
    private static final long MEMORY_OF_A_VALIDATION = 256L << 20;

    private final Map<Work, Semaphore> free = new EnumMap<>(Work.class);
    private final ExecutorService timed = Executors.newCachedThreadPool();
    private final Duration longestWait;
    private final Telemetry telemetry;

    Turns(
            @ConfigProperty(name = "comparanda.receptions.at-once", defaultValue = "8") int receptions,
            @ConfigProperty(name = "comparanda.validations.at-once") OptionalInt validations,
            @ConfigProperty(name = "comparanda.workbooks.at-once", defaultValue = "4") int workbooks,
            @ConfigProperty(name = "comparanda.tables.at-once", defaultValue = "8") int tables,
            @ConfigProperty(name = "comparanda.searches.at-once", defaultValue = "8") int searches,
            @ConfigProperty(name = "comparanda.comparisons.at-once", defaultValue = "8") int comparisons,
            @ConfigProperty(name = "comparanda.downloads.at-once", defaultValue = "32") int downloads,
            @ConfigProperty(name = "comparanda.workbook-downloads.at-once", defaultValue = "4") int workbookDownloads,
            @ConfigProperty(name = "comparanda.past-releases.at-once", defaultValue = "1") int pastReleases,
            @ConfigProperty(name = "comparanda.turns.wait", defaultValue = "PT2S") Duration longestWait,
            Telemetry telemetry) {
        free.put(Work.RECEPTION, new Semaphore(receptions));
        free.put(Work.VALIDATION, new Semaphore(validations.orElseGet(Turns::validations)));
        free.put(Work.WORKBOOK, new Semaphore(workbooks));
        free.put(Work.TABLE, new Semaphore(tables));
        free.put(Work.SEARCH, new Semaphore(searches));
        free.put(Work.COMPARISON, new Semaphore(comparisons));
        free.put(Work.DOWNLOAD, new Semaphore(downloads));
        free.put(Work.WORKBOOK_DOWNLOAD, new Semaphore(workbookDownloads));
        free.put(Work.PAST_RELEASE, new Semaphore(pastReleases));
        this.longestWait = longestWait;
        this.telemetry = telemetry;
    }

    /** As many as there is memory for. */
    private static int validations() {
        long room = Runtime.getRuntime().maxMemory() / MEMORY_OF_A_VALIDATION;
        return (int) Math.max(1, Math.min(MOST_VALIDATIONS, room));
    }

    /**
     * Takes a turn, which the caller has to close.
     *
     * @throws ProblemException if none becomes free in time, or too many wait for one
     */
    Turn take(Work work) {
        Semaphore turns = free.get(work);
        if (!turns.tryAcquire() && !waitedFor(turns, work.mostWaiting())) {
            telemetry.turnedAway(work.code());
            throw new ProblemException(ProblemType.BUSY, work.others() + "; try again in a few seconds");
        }
        return new Turn(turns::release);
    }

    private boolean waitedFor(Semaphore turns, int mostWaiting) {
        if (turns.getQueueLength() >= mostWaiting) {
            return false;
        }
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does some work in a turn of its own. */
    <T> T during(Work work, Supplier<T> task) {
        Turn turn = take(work);
        try {
            return task.get();
        } finally {
            turn.close();
        }
    }

    /**
     * Does some work in a turn of its own, and for no longer than a while. The turn ends with the work, also if nobody waits
     * for it any more.
     *
     * @throws TimeoutException if the work takes too long
     */
    <T> T during(Work work, Duration longest, Callable<T> task) throws ExecutionException, TimeoutException {
        Turn turn = take(work);
        Future<T> result = timed.submit(() -> {
            try {
                return task.call();
            } finally {
                turn.close();
            }
        });
        try {
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.BUSY, "The service is going down; try again in a few seconds");
        }
    }

    void end(@Observes ShutdownEvent end) {
        timed.shutdownNow();
    }
}

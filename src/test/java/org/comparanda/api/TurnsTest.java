package org.comparanda.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comparanda.corpus.CurrentCorpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is expensive is bounded in number and time, also when nobody waits for it any more. */
class TurnsTest {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Turns turns = new Turns(
            1,
            OptionalInt.of(1),
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            Duration.ofMillis(100),
            new Telemetry(registry, new CurrentCorpus()));

    @AfterEach
    void end() {
        turns.end(new ShutdownEvent());
    }

    @Test
    void workIsDoneAndItsFaultIsHandedOn() throws ExecutionException, TimeoutException {
        assertThat(turns.during(Work.VALIDATION, A_WHILE, () -> "done")).isEqualTo("done");
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> turns.during(Work.VALIDATION, A_WHILE, () -> {
                    throw new IllegalStateException("a fault");
                }))
                .withRootCauseInstanceOf(IllegalStateException.class);
        assertThat(turns.during(Work.VALIDATION, () -> "the turn is free again"))
                .isNotEmpty();
    }

    @Test
    void workThatTakesTooLongIsGivenUpAndKeepsItsTurnUntilItEnds() throws InterruptedException {
        CountDownLatch hold = new CountDownLatch(1);
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> turns.during(Work.VALIDATION, Duration.ofMillis(50), () -> {
                    awaitWhateverComes(hold);
                    return null;
                }));

        assertBusy(Work.VALIDATION);
        assertThat(registry.counter("comparanda.turned.away", "reason", "validation")
                        .count())
                .isEqualTo(1);

        hold.countDown();
        for (int i = 0; i < 100 && !isFree(); i++) {
            Thread.sleep(50);
        }
        assertThat(isFree()).isTrue();
    }

    @Test
    void whoWaitsGetsTheTurnThatBecomesFree() throws Exception {
        Turn taken = turns.take(Work.SEARCH);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<String> waiting = thread.submit(() -> turns.during(Work.SEARCH, () -> "found"));
            taken.close();
            taken.close(); // must not free a second turn
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("found");
        } finally {
            thread.shutdownNow();
        }
        try (Turn again = turns.take(Work.SEARCH)) {
            assertThat(again).isNotNull();
            assertBusy(Work.SEARCH);
        }
    }

    @Test
    void oneKindOfWorkDoesNotTakeTheTurnsOfAnother() {
        List<Turn> all = new ArrayList<>();
        for (Work work : Work.values()) {
            all.add(turns.take(work));
        }
        assertThat(all).hasSize(Work.values().length);
        all.forEach(Turn::close);
    }

    private void assertBusy(Work work) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> turns.take(work))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.BUSY));
    }

    private boolean isFree() {
        try (Turn turn = turns.take(Work.VALIDATION)) {
            return turn != null;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** Reading a package does not look whether it is interrupted. */
    private static void awaitWhateverComes(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // goes on
            }
        }
    }
}

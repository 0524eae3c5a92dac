package org.comparanda.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is expensive is bounded in number and time, also when nobody waits for it any more. */
class TurnsTest {

    private final Turns turns = new Turns(1, Duration.ofMillis(100));

    @AfterEach
    void end() {
        turns.end(new ShutdownEvent());
    }

    @Test
    void workIsDoneAndItsFaultIsHandedOn() throws ExecutionException {
        assertThat(turns.take(() -> "done")).isEqualTo("done");
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("a fault");
                }))
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void workThatTakesTooLongIsGivenUpAndKeepsItsTurnUntilItEnds() throws InterruptedException {
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> turns.take(() -> {
                    awaitWhateverComes(hold);
                    ended.countDown();
                    return null;
                }))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> turns.take(() -> null))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.BUSY));

        hold.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
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

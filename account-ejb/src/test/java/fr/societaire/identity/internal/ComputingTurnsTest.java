package fr.societaire.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.societaire.identity.internal.ComputingTurns.Asker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ComputingTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Phaser atWork = new Phaser(1);

    @AfterEach
    void everybodyGoes() {
        end.countDown();
        callers.close();
    }

    @Test
    void no_more_work_at_once_than_allowed() throws Exception {
        var turns = new ComputingTurns(2, 50, LONG);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        List<Future<Optional<Integer>>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(callers.submit(() -> turns.take(Asker.STRANGER, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return now.decrementAndGet();
            })));
        }
        for (var one : all) {
            assertThat(one.get()).isPresent();
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void strangers_fill_their_part_of_the_queue_and_the_next_is_sent_away_at_once() throws Exception {
        var turns = new ComputingTurns(1, 2, LONG);
        var worker = occupied(turns);
        assertThat(turns.isFull()).isFalse();
        var waiting = List.of(waiting(turns, Asker.STRANGER), waiting(turns, Asker.STRANGER));
        untilSoManyWait(turns, 2);
        assertThat(turns.isFull()).isTrue();
        assertThat(turns.take(Asker.STRANGER, () -> "judged")).isEmpty();

        var known = waiting(turns, Asker.KNOWN);
        untilSoManyWait(turns, 3);
        end.countDown();
        assertThat(worker.get()).contains("judged");
        for (var one : waiting) {
            assertThat(one.get()).contains("judged");
        }
        assertThat(known.get()).contains("judged");
        assertThat(turns.isFull()).isFalse();
        assertThat(turns.take(Asker.STRANGER, () -> "judged")).contains("judged");
    }

    @Test
    void whose_turn_comes_too_late_is_sent_away() throws Exception {
        var turns = new ComputingTurns(1, 2, Duration.ofMillis(20));
        var worker = occupied(turns);
        assertThat(turns.take(Asker.KNOWN, () -> "judged")).isEmpty();
        end.countDown();
        assertThat(worker.get()).contains("judged");
    }

    @Test
    void a_failure_of_the_work_gives_the_turn_back() {
        var turns = new ComputingTurns(1, 0, LONG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> turns.take(Asker.STRANGER, () -> {
                    throw new IllegalArgumentException("no such cost");
                }));
        assertThat(turns.take(Asker.STRANGER, () -> "judged")).contains("judged");
    }

    @Test
    void nobody_at_all_is_no_bound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComputingTurns(0, 8, LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComputingTurns(1, -1, LONG));
    }

    /** Somebody is at work and stays so until the end. */
    private Future<Optional<String>> occupied(ComputingTurns turns) {
        atWork.register();
        var worker = callers.submit(() -> turns.take(Asker.STRANGER, () -> {
            atWork.arriveAndDeregister();
            return afterTheEnd();
        }));
        atWork.arriveAndAwaitAdvance();
        return worker;
    }

    private Future<Optional<String>> waiting(ComputingTurns turns, Asker asker) {
        return callers.submit(() -> turns.take(asker, () -> "judged"));
    }

    private static void untilSoManyWait(ComputingTurns turns, int callers) {
        while (turns.waiting() < callers) {
            Thread.onSpinWait();
        }
    }

    private String afterTheEnd() {
        try {
            return end.await(20, TimeUnit.SECONDS) ? "judged" : "never";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

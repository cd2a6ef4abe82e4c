package fr.societaire.identity.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * So many at once, first come first served, and a queue of bounded length for each. Its last half is kept for whom we
 * know: a flood of strangers fills the first, and those who belong here still get their turn.
 */
public final class ComputingTurns {
    private final Semaphore turns;
    private final int queue;
    private final Duration longestWait;
    private final AtomicInteger waiting = new AtomicInteger();

    /** Who asks for a turn. */
    public enum Asker {
        /** Anybody. */
        STRANGER,
        /** A browser the member has signed in with, or somebody who has proved himself otherwise. */
        KNOWN
    }

    /** @param queueOfEach how many strangers may wait for each of those at work, and how many of the others on top */
    ComputingTurns(int atOnce, int queueOfEach, Duration longestWait) {
        if (atOnce < 1 || queueOfEach < 0) {
            throw new IllegalArgumentException("at least one at once, and a queue of 0 or more");
        }
        this.turns = new Semaphore(atOnce, true);
        this.queue = atOnce * queueOfEach;
        this.longestWait = longestWait;
    }

    /** Does the work when its turn comes; empty, without a wait, when the queue is full, or when the turn comes too late. */
    <T> Optional<T> take(Asker asker, Supplier<T> work) {
        if (!comes(asker)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    /** Whether a stranger would be sent away now. */
    boolean isFull() {
        return turns.availablePermits() == 0 && waiting.get() >= room(Asker.STRANGER);
    }

    int waiting() {
        return waiting.get();
    }

    private boolean comes(Asker asker) {
        try {
            // With a time to wait, if none: those who wait already come first.
            if (turns.tryAcquire(0, TimeUnit.MILLISECONDS)) {
                return true;
            }
            return waits(asker);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean waits(Asker asker) throws InterruptedException {
        try {
            return waiting.incrementAndGet() <= room(asker)
                    && turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private int room(Asker asker) {
        return asker == Asker.KNOWN ? 2 * queue : queue;
    }
}

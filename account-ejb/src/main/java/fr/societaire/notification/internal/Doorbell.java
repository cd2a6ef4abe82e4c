package fr.societaire.notification.internal;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where workers wait for something to do: until it rings, or until they lose patience and look for themselves. */
final class Doorbell {
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean open = true;
    private long rings;

    boolean isOpen() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody will ring any more: those who wait leave. */
    void close() {
        lock.lock();
        try {
            open = false;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void await() {
        lock.lock();
        try {
            long heard = rings;
            long left = PATIENCE.toNanos();
            while (open && rings == heard && left > 0) {
                left = rung.awaitNanos(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            open = false;
        } finally {
            lock.unlock();
        }
    }
}

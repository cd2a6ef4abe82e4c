package fr.societaire.platform;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps a slow or broken outside party from holding our threads: after a number of failures in a row nobody calls it for
 * a while, then one caller tries. At most {@code atOnce} callers are out at any time.
 */
public final class CircuitBreaker {
    private final int failuresToOpen;
    private final long restNanos;
    private final int atOnce;
    private final LongSupplier nanoTime;

    private int failures;
    private int out;
    private long openedAt;
    private boolean trying;

    public CircuitBreaker(int failuresToOpen, Duration rest, int atOnce, LongSupplier nanoTime) {
        this.failuresToOpen = failuresToOpen;
        this.restNanos = rest.toNanos();
        this.atOnce = atOnce;
        this.nanoTime = nanoTime;
    }

    /** Whether a call may start; if so it must be ended by {@link #succeeded} or {@link #failed}. */
    public synchronized boolean mayCall() {
        if (out >= atOnce || (isOpen() && (trying || nanoTime.getAsLong() - openedAt < restNanos))) {
            return false;
        }
        trying = isOpen();
        out++;
        return true;
    }

    public synchronized void succeeded() {
        out--;
        failures = 0;
        trying = false;
    }

    public synchronized void failed() {
        out--;
        failures++;
        trying = false;
        openedAt = nanoTime.getAsLong();
    }

    private boolean isOpen() {
        return failures >= failuresToOpen;
    }
}

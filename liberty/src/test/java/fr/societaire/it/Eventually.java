package fr.societaire.it;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that happens on its own, for a bounded time, looking every tenth of a second. */
final class Eventually {
    static <T> T present(String what, Supplier<Optional<T>> look, int seconds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        do {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(100_000_000);
        } while (System.nanoTime() < end);
        throw new AssertionError("waited " + seconds + " s in vain for " + what);
    }

    static void holds(String what, Supplier<Boolean> condition, int seconds) {
        present(what, () -> condition.get() ? Optional.of(true) : Optional.empty(), seconds);
    }

    private Eventually() {}
}

package fr.societaire.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ten checks a minute for each visitor, so that nobody tries codes one after the other. Held by each server for itself,
 * for a bounded number of visitors: a code has 80 bits, a few times ten a minute do not matter.
 */
@ApplicationScoped
public class CheckThrottle {
    static final int CHECKS = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int VISITORS = 20_000;

    @Inject
    InstantSource clock;

    private final Map<String, Deque<Instant>> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> longestSilent) {
            return size() > VISITORS;
        }
    };

    public synchronized boolean admits(String visitor) {
        Instant now = clock.instant();
        Deque<Instant> checks = recent.computeIfAbsent(visitor, unknown -> new ArrayDeque<>(CHECKS));
        // A check of the future was made before the clock of a demonstration was set back.
        checks.removeIf(at -> at.isAfter(now) || !at.plus(WINDOW).isAfter(now));
        return checks.size() < CHECKS && checks.add(now);
    }
}

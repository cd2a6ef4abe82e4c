package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Same key and same request: the first answer again. Same key and another request: an error. The answer is written down
 * in the same line as what the request did, so neither survives without the other; a key is remembered for a day.
 */
@Singleton
public class Idempotency {
    private static final Duration MEMORY = Duration.ofHours(24);

    private final Ledger ledger;
    private final InstantSource clock;

    /** Answers kept in this ledger. */
    @Inject
    public Idempotency(Ledger ledger, SandboxClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An answer, given for the first time or again. */
    record Answer(SavedAnswer saved, boolean replayed) {}

    /** Does the work unless it was done under that key; without a key it is always done. */
    Answer once(String key, String request, String requestId, Supplier<JsonObject> work) {
        return ledger.exclusively(() -> {
            Optional<SavedAnswer> former = remembered(key);
            if (former.isPresent()) {
                if (!former.get().request().equals(request)) {
                    throw ApiError.otherParameters(key);
                }
                return new Answer(former.get(), true);
            }
            // Refusals fly from here and are not remembered: nothing was done.
            JsonObject done = work.get();
            var answer = new SavedAnswer(key, request, 200, done.toString(), requestId, clock.instant());
            return new Answer(key == null ? answer : ledger.save(answer), false);
        });
    }

    private Optional<SavedAnswer> remembered(String key) {
        return Optional.ofNullable(key)
                .flatMap(given -> ledger.find(SavedAnswer.class, given))
                .filter(answer -> answer.at().plus(MEMORY).isAfter(clock.instant()));
    }
}

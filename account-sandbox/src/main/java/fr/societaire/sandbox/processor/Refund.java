package fr.societaire.sandbox.processor;

import java.time.Instant;
import java.util.Map;

/**
 * Money given back, in cents.
 *
 * @param status as in the public API: pending, succeeded or failed
 * @param failureReason why the holder's bank did not take it, {@code null} unless it failed
 */
public record Refund(
        String id,
        String charge,
        Instant created,
        long amount,
        String reason,
        Map<String, String> metadata,
        String status,
        String failureReason)
        implements Fact {
    Refund becoming(String newStatus, String failure) {
        return new Refund(id, charge, created, amount, reason, metadata, newStatus, failure);
    }
}

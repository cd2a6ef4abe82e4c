package fr.societaire.sandbox.processor;

import java.time.Instant;

/**
 * What was answered under an idempotency key.
 *
 * @param id the key
 * @param request fingerprint of the request it belongs to
 */
public record SavedAnswer(String id, String request, int status, String body, String requestId, Instant at)
        implements Fact {}

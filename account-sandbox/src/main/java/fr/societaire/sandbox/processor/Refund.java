package fr.societaire.sandbox.processor;

import java.time.Instant;
import java.util.Map;

/** Money given back, in cents. */
public record Refund(
        String id, String charge, Instant created, long amount, String reason, Map<String, String> metadata)
        implements Fact {}

package fr.societaire.sandbox.processor;

import java.time.Instant;
import java.util.Map;

/** Whoever cards are kept for. The merchant knows who it is; here is only what he said. */
public record Customer(String id, Instant created, String email, Map<String, String> metadata) implements Fact {}

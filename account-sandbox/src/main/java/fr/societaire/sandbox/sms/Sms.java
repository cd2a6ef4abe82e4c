package fr.societaire.sandbox.sms;

import java.time.Instant;

/**
 * A short message on somebody's telephone.
 *
 * @param to the number, {@code +33639980001}
 * @param segments how many parts it took on the air
 */
public record Sms(String id, String to, String from, String text, int segments, Instant receivedAt) {}

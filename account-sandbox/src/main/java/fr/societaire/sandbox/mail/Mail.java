package fr.societaire.sandbox.mail;

import java.time.Instant;

/**
 * A message in somebody's inbox.
 *
 * @param text its plain text, empty where it has none
 * @param html its HTML, empty where it has none
 */
public record Mail(String id, String to, String from, String subject, String text, String html, Instant receivedAt) {}

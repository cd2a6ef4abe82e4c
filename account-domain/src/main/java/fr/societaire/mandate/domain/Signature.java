package fr.societaire.mandate.domain;

import java.time.Instant;

/**
 * How a mandate was signed, as it would be told to a judge.
 *
 * @param at when
 * @param session the one of the member in which it was
 * @param factors what the member had proved to open it, names with commas; one of them he had shown again within minutes
 * @param fingerprint SHA-256 of the text he was shown and agreed to, 64 hexadecimal digits
 */
public record Signature(Instant at, String session, String factors, String fingerprint) {}

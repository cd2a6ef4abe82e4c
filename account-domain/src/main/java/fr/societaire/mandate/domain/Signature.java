package fr.societaire.mandate.domain;

import java.time.Instant;

/**
 * How a mandate was signed, as it would be told to a judge.
 *
 * @param at when
 * @param session the session in which it was; empty of meaning for a mandate that came with the portfolio
 * @param factors what the member had proved to open it, and that he has shown one again within the last minutes
 * @param fingerprint SHA-256 of the text he was shown and agreed to, 64 hexadecimal digits
 */
public record Signature(Instant at, String session, String factors, String fingerprint) {}

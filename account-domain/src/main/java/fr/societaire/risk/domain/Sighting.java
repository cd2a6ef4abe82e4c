package fr.societaire.risk.domain;

import java.time.Instant;

/** The last full sign-in of a member whose place was known: from where, and when. */
public record Sighting(Instant at, Position position) {}

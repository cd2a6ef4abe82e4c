package fr.societaire.federation;

import java.time.Instant;

/**
 * A member's link to the federation.
 *
 * @param lastUsedAt when he last signed in by it
 */
public record LinkView(Instant linkedAt, Instant lastUsedAt) {}

package fr.societaire.recovery;

import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;
import java.time.Instant;

/**
 * What a browser may be told of its request: nothing but what it did itself.
 *
 * @param requestedAt when it asked last
 * @param againAt from when it may ask again
 */
public record RecoveryView(RecoveryChannel preference, Occasion occasion, Instant requestedAt, Instant againAt) {}

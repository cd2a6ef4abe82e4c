package fr.societaire.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A browser in which the member has signed in.
 *
 * @param id names it on pages; opens nothing
 * @param name as the member calls it, at first «Firefox sur Windows»
 * @param network the coarse network of the last sign-in
 * @param trustedUntil until when it spares him the second step; empty when it does not
 */
public record Device(
        String id,
        String name,
        String network,
        Instant firstSeenAt,
        Instant lastSeenAt,
        Optional<Instant> trustedUntil) {}

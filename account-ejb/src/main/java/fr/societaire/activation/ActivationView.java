package fr.societaire.activation;

import fr.societaire.member.ContactPoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a first connection stands.
 *
 * @param channels those a code can go to, one of each kind, the preferred first
 * @param sentTo the one the last code went to
 * @param nextCodeAt from when another may be sent; empty when not today
 * @param proved whether the channel is proved and a password may be chosen
 */
public record ActivationView(
        List<ContactPoint> channels, Optional<ContactPoint> sentTo, Optional<Instant> nextCodeAt, boolean proved) {}

package fr.societaire.activation;

import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a first connection stands.
 *
 * @param channels those a code can go to, one of each kind, the preferred first
 * @param lastSent the last code of this attempt
 * @param nextCodeAt from when another may be sent; empty when not today
 * @param proved whether who he is, and the channel, are proved
 * @param hindrance why a password cannot be chosen yet; empty where nothing stands in the way, or nothing is proved
 */
public record ActivationView(
        List<ContactPoint> channels,
        Optional<Sent> lastSent,
        Optional<Instant> nextCodeAt,
        boolean proved,
        Optional<Hindrance> hindrance) {
    /**
     * A code that left.
     *
     * @param delivery how far it has got; empty when that is not known
     */
    public record Sent(ContactPoint to, Instant at, Optional<Delivery> delivery) {}

    /** The channel the last code went to. */
    public Optional<ContactPoint> sentTo() {
        return lastSent.map(Sent::to);
    }
}

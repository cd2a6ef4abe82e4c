package fr.societaire.sandbox.processor;

import java.time.Instant;

/**
 * A card that was kept for a customer, to be paid with again: a payment method of the public API.
 *
 * @param customer whose it is, {@code null} once it was detached: it can never be used again then
 */
public record CardMethod(String id, String customer, Instant created, CardFace card) implements Fact {
    CardMethod detached() {
        return new CardMethod(id, null, created, card);
    }
}

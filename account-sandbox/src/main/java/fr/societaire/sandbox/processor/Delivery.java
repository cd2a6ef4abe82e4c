package fr.societaire.sandbox.processor;

/**
 * The end of an event's way to the merchant: it is never tried again.
 *
 * @param id the event's
 */
public record Delivery(String id, End end) implements Fact {
    /** {@code DROPPED}: a fault asked for it; {@code ABANDONED}: the merchant never acknowledged. */
    public enum End {
        ACKNOWLEDGED,
        DROPPED,
        ABANDONED
    }
}

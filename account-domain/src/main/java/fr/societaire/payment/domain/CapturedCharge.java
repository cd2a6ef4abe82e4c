package fr.societaire.payment.domain;

import java.io.Serializable;

/**
 * What the processor says of the money it took.
 *
 * @param reference the processor's reference of the charge
 * @param card brand and last four digits as printed on receipts, for example {@code Visa ···· 4242}; nothing more of the
 *     card is ever known here
 * @param kept the card, where the processor keeps it with its holder's consent; null where it does not
 */
public record CapturedCharge(String reference, String card, KeptCard kept) implements Serializable {
    /** A card that is not kept. */
    public CapturedCharge(String reference, String card) {
        this(reference, card, null);
    }
}

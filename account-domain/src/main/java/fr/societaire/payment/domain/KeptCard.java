package fr.societaire.payment.domain;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * What is known of a card the processor keeps with its holder's consent: enough to tell it from another, and nothing it
 * could be paid with anywhere else.
 *
 * @param customer the processor's reference of whose it is
 * @param token the processor's reference of the card
 * @param brand as the processor calls it, {@code visa} for example
 * @param lastFour digits
 * @param expires the month through which it is valid
 */
public record KeptCard(String customer, String token, String brand, String lastFour, YearMonth expires)
        implements Serializable {
    public KeptCard {
        if (!lastFour.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("four digits and no more of a card are known");
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "KeptCard[" + brand + "]";
    }
}

package fr.societaire.wallet;

import fr.societaire.wallet.domain.CardValidity;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A kept card as its member reads it.
 *
 * @param id ours, worth nothing to anybody else
 * @param face brand and last four digits, {@code Visa •••• 4242}
 * @param lastDay through which it is valid
 */
public record SavedCardView(String id, String face, LocalDate lastDay, CardValidity validity) implements Serializable {
    public boolean isExpired() {
        return validity == CardValidity.EXPIRED;
    }
}

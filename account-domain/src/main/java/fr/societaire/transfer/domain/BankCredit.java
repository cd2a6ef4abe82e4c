package fr.societaire.transfer.domain;

import fr.societaire.shared.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One transfer received, as the insurer's bank tells of it.
 *
 * @param reference the bank's own of this credit: a statement and a notification of the same credit carry the same
 * @param amount positive
 * @param bookedOn the day on which the insurer's account was credited
 * @param payer the name of whoever paid, as his bank gives it; empty when it gives none
 */
public record BankCredit(String reference, Money amount, LocalDate bookedOn, String payer, Remittance said) {
    public BankCredit {
        Objects.requireNonNull(bookedOn, "bookedOn");
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a bank names what it has booked");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a credit is a positive amount");
        }
    }
}

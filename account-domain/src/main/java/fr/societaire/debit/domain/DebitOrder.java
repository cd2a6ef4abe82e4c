package fr.societaire.debit.domain;

import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.shared.Iban;
import fr.societaire.shared.Money;
import java.time.LocalDate;

/**
 * One debit as the bank is told of it.
 *
 * @param reference end to end: what a return will name; at most 35 characters of {@link SepaText}
 * @param amount positive
 * @param signedOn the day the mandate was signed
 * @param accountChanged whether the account is another than at the last debit under this mandate
 * @param purpose what the member reads on his bank statement, at most 140 characters
 */
public record DebitOrder(
        String reference,
        Money amount,
        MandateReference mandate,
        LocalDate signedOn,
        String debtor,
        Iban account,
        boolean accountChanged,
        String purpose) {
    private static final int LONGEST_REFERENCE = 35;

    public DebitOrder {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a debit is a positive amount");
        }
        if (!SepaText.of(reference, LONGEST_REFERENCE).equals(reference)) {
            throw new IllegalArgumentException("not a reference a bank gives back unchanged");
        }
    }
}

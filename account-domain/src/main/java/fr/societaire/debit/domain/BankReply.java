package fr.societaire.debit.domain;

import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.shared.Money;

/**
 * What a bank says of one debit.
 *
 * @param fate {@link DebitState#REJECTED} before settlement, {@link DebitState#RETURNED} after it
 * @param reference end to end: the debit it is about, as it was sent
 * @param amount what was sent back; what was to be collected, of a rejection
 * @param code the reason in ISO 20022, as the bank wrote it
 */
public record BankReply(DebitState fate, String reference, Money amount, String code) {
    /** What the code means to the member. */
    public DirectDebitReturn reason() {
        return DirectDebitReturn.of(code);
    }
}

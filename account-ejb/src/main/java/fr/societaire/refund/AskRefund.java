package fr.societaire.refund;

import fr.societaire.refund.domain.RefundCause;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;

/**
 * An accountant asks that money be given back.
 *
 * @param instalment the line of the payment it is given back of
 * @param amount positive
 * @param cause a decision: what was paid too much is asked for by the portal itself
 * @param reason in his words, for his colleagues
 * @param by who asks, as he signs in
 */
public record AskRefund(
        PaymentId payment, InstalmentId instalment, Money amount, RefundCause cause, String reason, String by) {
    public AskRefund {
        if (!cause.isDecision() || !amount.isPositive() || reason.isBlank()) {
            throw new IllegalArgumentException("a decision gives back a positive amount, for a reason");
        }
    }
}

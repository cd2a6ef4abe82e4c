package fr.societaire.payment;

import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;
import java.util.List;

/**
 * Money has been taken, in one charge. Fired once, inside the transaction that records it.
 *
 * @param lines what it was taken for, in the order of the instalments' references: whoever locks several locks them so
 */
public record PaymentCaptured(PaymentId payment, MemberNumber member, List<PaymentLine> lines, Instant at) {
    public PaymentCaptured {
        lines = List.copyOf(lines);
    }

    /** All that was taken. */
    public Money amount() {
        return lines.stream().map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
    }
}

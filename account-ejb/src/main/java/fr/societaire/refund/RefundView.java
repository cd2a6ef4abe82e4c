package fr.societaire.refund;

import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money given back as its member reads of it.
 *
 * @param since when it came to where it is
 * @param creditedBy the day by which he sees it on his account, null while it has not left
 * @param declined why it was not granted, null where it was not declined
 */
public record RefundView(
        PaymentId payment,
        InstalmentId instalment,
        Money amount,
        RefundCause cause,
        RefundState state,
        Instant since,
        LocalDate creditedBy,
        String declined)
        implements Serializable {
    static RefundView of(Refund refund) {
        return new RefundView(
                refund.subject().payment(),
                refund.subject().instalment(),
                refund.amount(),
                refund.cause(),
                refund.state(),
                refund.stateSince(),
                refund.creditedBy().orElse(null),
                refund.declineReason().orElse(null));
    }
}

package fr.societaire.refund;

import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.refund.domain.RefundSubject;
import java.util.Optional;

/**
 * A refund as accountants read it.
 *
 * @param askedBy who asks, as he signs in; empty where the portal does
 * @param reason his words; empty where the portal asks
 * @param decidedBy who said yes or no
 * @param word why it was refused, in the processor's word
 */
public record DeskRefund(
        RefundId id,
        RefundSubject subject,
        RefundView view,
        Optional<String> askedBy,
        Optional<String> reason,
        Optional<String> decidedBy,
        Optional<String> word) {
    static DeskRefund of(Refund refund) {
        return new DeskRefund(
                refund.id(),
                refund.subject(),
                RefundView.of(refund),
                refund.askedBy(),
                refund.reason(),
                refund.decidedBy(),
                refund.word());
    }

    /** Whether it was asked for by that colleague, who then is no second pair of eyes. */
    public boolean isAskedBy(String staff) {
        return askedBy.filter(staff::equals).isPresent();
    }
}

package fr.societaire.payment.internal;

import fr.societaire.payment.RefundOrder;
import fr.societaire.payment.domain.RefundAnswer;
import java.util.Optional;

/** The processor's refunds, in the manner of {@link CardGateway}: no answer is an answer, and no call is in a transaction. */
public interface RefundGateway {
    /** Asks for it under the key of the order. */
    RefundAnswer refund(RefundOrder order);

    /** What became of that very order, where the processor knows it; it cannot be asked is an answer, too. */
    Optional<RefundAnswer> find(RefundOrder order);

    /** How one stands. */
    RefundAnswer read(String reference);
}

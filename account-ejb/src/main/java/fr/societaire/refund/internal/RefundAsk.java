package fr.societaire.refund.internal;

import fr.societaire.payment.RefundOrder;
import fr.societaire.refund.domain.RefundId;
import java.util.Optional;

/**
 * What the processor is to be asked about one refund, now.
 *
 * @param reference its own of the refund, where it has told it
 * @param order what is ordered where it has not
 */
public record RefundAsk(RefundId id, Optional<String> reference, RefundOrder order) {}

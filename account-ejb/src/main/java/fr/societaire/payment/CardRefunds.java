package fr.societaire.payment;

import fr.societaire.payment.domain.RefundAnswer;
import fr.societaire.payment.internal.RefundGateway;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The processor's hand that gives money back to a card, for the feature above that decides when. Never called inside a
 * transaction, and never fails: that nobody answers is an answer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardRefunds {
    @Inject
    RefundGateway gateway;

    /** Gives it back, or finds that it was given back before under the same key. */
    public RefundAnswer order(RefundOrder order) {
        if (order.mayBeKnown()) {
            return gateway.find(order).orElseGet(() -> gateway.refund(order));
        }
        return gateway.refund(order);
    }

    /**
     * How one stands, read from the processor now.
     *
     * @param reference the processor's own
     */
    public RefundAnswer look(String reference) {
        return gateway.read(reference);
    }
}

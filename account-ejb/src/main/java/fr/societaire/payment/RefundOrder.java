package fr.societaire.payment;

import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;

/**
 * Money of one charge to be given back to its card. Ordered again with the same key it is the same refund.
 *
 * @param refund our own reference of it, which the processor keeps with it
 * @param key what makes a repeated order the same; another one only after the processor has refused
 * @param charge the processor's reference of what it took
 * @param mayBeKnown whether it may have been ordered before: the processor is asked first, for it forgets keys after a day
 */
public record RefundOrder(
        String refund, String key, PaymentId payment, String charge, Money amount, boolean mayBeKnown) {}

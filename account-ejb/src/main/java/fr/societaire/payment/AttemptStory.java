package fr.societaire.payment;

import fr.societaire.payment.domain.CardPaymentStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One attempt to pay by card, for whoever helps the member: who answered what. Neither an amount nor a contract, which he
 * may have been asked for to prove who he is.
 *
 * @param instalments how many it was to pay
 */
public record AttemptStory(Instant at, CardPaymentStatus status, int instalments, List<PaymentMoment> moments)
        implements Serializable {
    public AttemptStory {
        moments = List.copyOf(moments);
    }
}

package fr.societaire.payment.domain;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;

/** A move that is not in the table of {@link CardPaymentStatus}. */
public class IllegalTransition extends BusinessRefusal {
    private static final long serialVersionUID = 1L;

    private final String move;

    IllegalTransition(PaymentId payment, CardPaymentStatus from, CardPaymentStatus to) {
        super(Refusal.NOT_ALLOWED);
        this.move = payment + ": " + from + " → " + to;
    }

    @Override
    public String getMessage() {
        return move;
    }
}

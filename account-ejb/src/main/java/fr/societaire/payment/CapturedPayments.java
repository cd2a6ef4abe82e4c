package fr.societaire.payment;

import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.internal.Attempts;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The payments that have taken money, for the feature above that gives it back: who may ask for which is its affair. Read
 * in the caller's transaction, the one that captures it among them.
 */
@Stateless
@PermitAll
public class CapturedPayments {
    @Inject
    Attempts attempts;

    /** Empty when it does not exist or has taken nothing. */
    public Optional<CapturedPayment> of(PaymentId payment) {
        return attempts.find(payment).flatMap(CapturedPayments::taken);
    }

    private static Optional<CapturedPayment> taken(CardPayment payment) {
        return payment.charge()
                .map(charge -> new CapturedPayment(
                        payment.id(), payment.member(), payment.lines().all(), charge, payment.statusSince()));
    }
}

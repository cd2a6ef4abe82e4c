package fr.societaire.payment.internal;

import fr.societaire.payment.domain.Witness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Asks the processor after its notification has been taken and answered: it does not wait for us, nor we for it. */
@ApplicationScoped
public class NotificationFollowUp {
    @Inject
    Settlement settlement;

    void follow(@ObservesAsync PaymentNoticed noticed) {
        settlement.settle(noticed.payment(), Witness.NOTIFICATION);
    }
}

package fr.societaire.payment;

import fr.societaire.payment.internal.CardLedger;
import fr.societaire.payment.internal.NotificationReader;
import fr.societaire.payment.internal.PaymentNoticed;
import fr.societaire.payment.internal.ProcessorEvent;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The processor's notifications: at least once, late, in any order. Each is kept once by its own identifier, together
 * with the wish to ask about its payment; the asking comes after the answer, and is the janitor's if it fails.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProcessorNotifications {
    private static final Logger LOG = Logger.getLogger(ProcessorNotifications.class.getName());

    /** What was made of a notification. */
    public enum Received {
        TAKEN,
        TAKEN_BEFORE,
        /** Not signed by the processor, too old, or unreadable. */
        REFUSED
    }

    @Inject
    NotificationReader reader;

    @Inject
    CardLedger ledger;

    @Inject
    Event<PaymentNoticed> noticed;

    @Inject
    Event<RefundNoticed> refundNoticed;

    /**
     * Takes one notification, once however often it comes.
     *
     * @param body as it came, byte for byte
     * @param signature the header the processor signs with, null when absent
     */
    public Received receive(byte[] body, String signature) {
        return reader.read(body, signature).map(this::take).orElse(Received.REFUSED);
    }

    private Received take(ProcessorEvent event) {
        CardLedger.Noted noted = ledger.note(event);
        if (noted == CardLedger.Noted.NEWS) {
            event.payment().ifPresent(this::askLater);
        }
        if (noted != CardLedger.Noted.TAKEN_BEFORE && event.isOfRefund()) {
            event.payment().ifPresent(this::askOfRefundsLater);
        }
        return noted == CardLedger.Noted.TAKEN_BEFORE ? Received.TAKEN_BEFORE : Received.TAKEN;
    }

    private void askLater(PaymentId payment) {
        noticed.fireAsync(new PaymentNoticed(payment)).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.log(
                        Level.WARNING,
                        failure,
                        () -> "payment " + payment + " could not be settled on notification; the janitor will");
            }
        });
    }

    private void askOfRefundsLater(PaymentId payment) {
        refundNoticed.fireAsync(new RefundNoticed(payment)).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.log(
                        Level.WARNING,
                        failure,
                        () -> "refunds of payment " + payment + " could not be settled on notification");
            }
        });
    }
}

package fr.societaire.refund.internal;

import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.platform.ClockProducer;
import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Books what a refund moves, in the transaction that moves it. */
@Dependent
public class RefundBooking {
    @Inject
    Ledger ledger;

    /** It is due from now on; what was paid too much has been since it was taken. */
    void owed(Refund refund, Instant at) {
        switch (refund.cause()) {
            case PAID_TOO_MUCH -> {}
            case PREMIUM_CORRECTED -> book(MovementKind.REFUND_OWED, refund.id().value(), refund, at);
            case GESTURE -> book(MovementKind.GESTURE_OWED, refund.id().value(), refund, at);
        }
    }

    void done(Refund refund, Instant at) {
        book(MovementKind.REFUND_DONE, refund.key(), refund, at);
    }

    void cameBack(Refund refund, Instant at) {
        book(MovementKind.REFUND_CAME_BACK, refund.key(), refund, at);
    }

    private void book(MovementKind kind, String reference, Refund refund, Instant at) {
        RefundSubject subject = refund.subject();
        ledger.book(List.of(new Movement(
                kind,
                reference,
                subject.contract(),
                subject.member(),
                subject.instalment(),
                refund.amount(),
                LocalDate.ofInstant(at, ClockProducer.PARIS))));
    }
}

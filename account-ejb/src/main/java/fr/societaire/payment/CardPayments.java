package fr.societaire.payment;

import fr.societaire.payment.internal.Checkout;
import fr.societaire.payment.internal.PaymentReading;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Paying by card, and reading what became of it. No transaction spans the processor. */
@Stateless
@RolesAllowed(Role.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardPayments {
    @Inject
    Checkout checkout;

    @Inject
    PaymentReading reading;

    /** Leads to the processor's page. An instalment that is not the member's is refused as not found, whatever others are with it. */
    public PayOutcome pay(PayInstalments command) {
        return checkout.pay(command);
    }

    /** How it stands: asks the processor first, unless all is over. Another's payment is refused as not found. */
    public PaymentView look(MemberNumber member, PaymentId payment) {
        return reading.look(member, payment);
    }

    /** Who answered what, in the order it happened. Another's payment is refused as not found. */
    public List<PaymentMoment> story(MemberNumber member, PaymentId payment) {
        return reading.story(member, payment);
    }
}

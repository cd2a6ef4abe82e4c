package fr.societaire.payment;

import fr.societaire.payment.internal.PaymentReading;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What became of a member's attempts to pay by card. Asks nobody: what is known is told. */
@Stateless
@RolesAllowed(Role.STAFF)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentStories {
    @Inject
    PaymentReading reading;

    /** The newest first, at most so many. */
    public List<AttemptStory> latest(MemberNumber member, int count) {
        return reading.latest(member, count);
    }
}

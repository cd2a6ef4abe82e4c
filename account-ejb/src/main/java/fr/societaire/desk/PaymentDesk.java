package fr.societaire.desk;

import fr.societaire.desk.internal.Warrants;
import fr.societaire.payment.AttemptStory;
import fr.societaire.payment.PaymentStories;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Why a caller cannot pay: who answered what, once he has proved who he is. */
@Stateless
@RolesAllowed(Role.STAFF)
public class PaymentDesk {
    private static final int SHOWN = 3;

    @Inject
    Warrants warrants;

    @Inject
    PaymentStories stories;

    /** His last attempts to pay by card, newest first. */
    public List<AttemptStory> latest(VisitId visit) {
        return stories.latest(warrants.demand(StaffRight.FIND_MEMBER, visit).member(), SHOWN);
    }
}

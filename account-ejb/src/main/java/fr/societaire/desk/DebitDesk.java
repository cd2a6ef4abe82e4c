package fr.societaire.desk;

import fr.societaire.debit.DebitBoard;
import fr.societaire.debit.DebitCollections;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The direct debits, for the accountants: it takes {@link StaffRight#FOLLOW_DEBITS}. */
@Stateless
@RolesAllowed(Role.STAFF)
public class DebitDesk {
    @Inject
    Warrants warrants;

    @Inject
    DebitCollections collections;

    /** What left for the bank, what came back, and what of it somebody must look at. */
    public DebitBoard board(int page) {
        warrants.demand(StaffRight.FOLLOW_DEBITS);
        return collections.board(page);
    }
}

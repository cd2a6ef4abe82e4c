package fr.societaire.desk;

import fr.societaire.desk.internal.Warrants;
import fr.societaire.shared.Role;
import fr.societaire.staff.ColleaguePage;
import fr.societaire.staff.ColleagueView;
import fr.societaire.staff.StaffAccess;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The access of colleagues: who has lost his telephone does not wait for the list of tomorrow. For a supervisor only. */
@Stateless
@RolesAllowed(Role.STAFF)
public class ColleagueAccess {
    @Inject
    Warrants warrants;

    @Inject
    StaffAccess access;

    /**
     * Who works here today.
     *
     * @param letters what the sign-in name or the pseudonym holds; blank for everybody
     * @param page from 1
     */
    public ColleaguePage page(String letters, int page) {
        warrants.demand(StaffRight.RENEW_COLLEAGUE);
        return access.page(letters, page);
    }

    /** One of them. */
    public ColleagueView find(StaffId id) {
        warrants.demand(StaffRight.RENEW_COLLEAGUE);
        return access.find(id);
    }

    /** Takes his access away and sends him a link to open a new one. Nobody does it for himself. */
    public void renew(StaffId id) {
        access.renew(id, warrants.demand(StaffRight.RENEW_COLLEAGUE));
    }
}

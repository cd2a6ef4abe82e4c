package fr.societaire.desk;

import fr.societaire.desk.internal.Warrants;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import fr.societaire.telephone.CallBackList;
import fr.societaire.telephone.CallBackView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who wishes to be called. Nothing of it opens a file: the advisor looks the member up and puts the questions of the check as
 * in any call.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class CallBackDesk {
    @Inject
    Warrants warrants;

    @Inject
    CallBackList list;

    /** Who waits, the soonest first, {@link CallBackList#PAGE} a page. */
    public List<CallBackView> waiting(int page) {
        warrants.demand(StaffRight.KEEP_AGENDA);
        return list.waiting(page);
    }

    /** Says what became of a call. */
    public void end(String callBack, boolean reached) {
        list.end(callBack, reached, warrants.demand(StaffRight.KEEP_AGENDA));
    }
}

package fr.societaire.staff;

import fr.societaire.staff.internal.StaffList;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes the insurer's list of staff in, whole: who is on it may sign in, who is on it no more may not from the next request
 * on. Who has no password is invited by e-mail to choose one, once while the link opens.
 */
@Stateless
@PermitAll
public class StaffIntake {
    @Inject
    StaffList list;

    /** Takes the list in. Idempotent. */
    public void accept(List<StaffRecord> staff) {
        list.accept(staff);
    }
}

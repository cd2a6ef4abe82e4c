package fr.societaire.staff;

import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.internal.StaffRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where somebody of the staff is written to. */
@Stateless
@PermitAll
public class StaffPost {
    @Inject
    StaffRows staff;

    /** His e-mail address; empty when he has left. */
    public Optional<String> addressOf(String staffId) {
        return StaffId.parse(staffId).flatMap(staff::email);
    }
}

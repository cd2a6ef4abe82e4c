package fr.societaire.staff;

import fr.societaire.shared.Refusal;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.internal.StaffRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Who of the insurer's is signed in at this request, with the roles he has at this moment and not those of this morning. */
@RequestScoped
public class CurrentStaff {
    @Inject
    SecurityContext security;

    @Inject
    StaffRows staff;

    private StaffMember known;

    /** The caller; refused as {@link Refusal#NOT_FOUND} when nobody of the insurer's is signed in. */
    public StaffMember get() {
        if (known == null) {
            known = Optional.ofNullable(security.getCallerPrincipal())
                    .map(Principal::getName)
                    .flatMap(StaffId::parse)
                    .flatMap(staff::find)
                    .orElseThrow(Refusal.NOT_FOUND::toException);
        }
        return known;
    }
}

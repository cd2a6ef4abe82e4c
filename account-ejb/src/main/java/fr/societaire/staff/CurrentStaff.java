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
        Optional<StaffId> caller = Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .flatMap(StaffId::parse);
        // Asked for by the dozen in one request, and somebody may come in in the middle of it.
        if (known == null || caller.filter(known.id()::equals).isEmpty()) {
            known = caller.flatMap(staff::find).orElseThrow(Refusal.NOT_FOUND::toException);
        }
        return known;
    }
}

package fr.societaire.staff.internal;

import fr.societaire.staff.StaffRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the accounts of staff to what the insurer's list says, in the caller's transaction. */
@Dependent
public class StaffList {
    @Inject
    StaffRows rows;

    @Inject
    InstantSource clock;

    @Inject
    Invitations invitations;

    public void accept(List<StaffRecord> staff) {
        staff.forEach(rows::put);
        rows.leave(staff.stream().map(StaffRecord::id).collect(Collectors.toSet()), clock.instant());
        invitations.inviteWhoHasNoPassword();
    }
}

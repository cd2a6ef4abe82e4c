package fr.societaire.desk;

import fr.societaire.desk.internal.Warrants;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.shared.Role;
import fr.societaire.shared.SupportCode;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens the one event whose code a member has read out: that event and nothing else of him. */
@Stateless
@RolesAllowed(Role.STAFF)
public class SupportCodes {
    @Inject
    Warrants warrants;

    @Inject
    Journal journal;

    /** The event; empty when there is none of that code. Opening it is itself written in the member's journal. */
    public Optional<JournalLine> open(SupportCode code) {
        StaffMember staff = warrants.demand(StaffRight.OPEN_SUPPORT_CODE);
        Optional<JournalLine> line = journal.byCode(code);
        line.ifPresent(found -> journal.write(Happening.of(Deed.DESK_SUPPORT_CODE_OPENED)
                .about(found.member())
                .by(Actor.advisor(staff.pseudonym()))
                .with("opened", found.deed())));
        return line;
    }
}

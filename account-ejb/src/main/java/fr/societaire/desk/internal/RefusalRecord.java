package fr.societaire.desk.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes what was refused to somebody of the staff, whatever becomes of the transaction that was refused. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalRecord {
    @Inject
    Journal journal;

    public void write(StaffMember staff, Optional<MemberNumber> member, StaffRight right, String lacks) {
        journal.write(Happening.of(Deed.DESK_REFUSED)
                .about(member)
                .by(Actor.advisor(staff.pseudonym()))
                .with("right", right)
                .with("lacks", lacks));
    }
}

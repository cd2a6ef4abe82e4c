package fr.societaire.refund;

import fr.societaire.refund.internal.RefundShelf;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/** What is given back to a member, or is owed to him. The member is part of the question: another's does not exist. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
public class MyRefunds {
    private static final Period SHOWN = Period.ofMonths(24);

    @Inject
    RefundShelf shelf;

    @Inject
    InstantSource clock;

    /**
     * Of the last 24 months, newest first. What the insurer only thinks of giving is not among it. One query.
     */
    public List<RefundView> of(MemberNumber member) {
        var since = clock.instant().atZone(ZoneOffset.UTC).minus(SHOWN).toInstant();
        return shelf.shownTo(member, since).stream().map(RefundView::of).toList();
    }
}

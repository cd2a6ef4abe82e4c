package fr.societaire.member;

import fr.societaire.member.internal.MemberUpsert;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Takes members in from the insurer's portfolio, many at a time. Idempotent: a member already known is brought up to
 * date, his contacts are replaced. Called by the import only, which has checked who asked for it.
 */
@Stateless
@PermitAll
public class MemberIntake {
    @Inject
    MemberUpsert upsert;

    @Inject
    Event<ContactsWithdrawn> withdrawn;

    /** Takes the members in; the last record of a number wins. */
    public void accept(List<MemberRecord> members) {
        Set<MemberNumber> poorer = upsert.all(members);
        if (!poorer.isEmpty()) {
            withdrawn.fire(new ContactsWithdrawn(poorer));
        }
    }
}

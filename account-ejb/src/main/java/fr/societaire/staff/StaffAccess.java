package fr.societaire.staff;

import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.internal.ColleagueRows;
import fr.societaire.staff.internal.Invitations;
import fr.societaire.staff.internal.StaffRows;
import fr.societaire.staff.internal.StaffSessionRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The access of those who work for the insurer, seen by who answers for it. He never sees or sets a password: he takes the
 * old access away, and a letter to the address on the insurer's list lets its holder open a new one.
 */
@Stateless
@PermitAll
public class StaffAccess {
    @Inject
    ColleagueRows colleagues;

    @Inject
    StaffRows staff;

    @Inject
    StaffSessionRows sessions;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Invitations invitations;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /**
     * Who works here today.
     *
     * @param letters what the sign-in name or the pseudonym holds; blank for everybody
     * @param page from 1; one below is the first
     */
    public ColleaguePage page(String letters, int page) {
        return colleagues.page(letters == null ? "" : letters, Math.max(1, page));
    }

    /** One of them; refused as {@link Refusal#NOT_FOUND} when he does not work here today. */
    public ColleagueView find(StaffId id) {
        return colleagues.find(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /**
     * Takes the old access away whole (password, application, session, sign-in underway) and sends a link to begin anew, in
     * one transaction. Done again, it sends another link, which replaces the one before.
     *
     * @param by who does it; refused as {@link Refusal#NOT_ALLOWED} when it is for himself: somebody else must have seen him
     */
    public void renew(StaffId id, StaffMember by) {
        ColleagueView colleague = find(id);
        if (by.id().equals(id)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        Instant now = clock.instant();
        Actor actor = Actor.advisor(by.pseudonym());
        staff.takePassword(id);
        apps.remove(FactorOwner.ofStaff(id.value()), actor);
        sessions.endAllOf(id, now);
        staff.endAttempts(id, now);
        journal.write(Happening.of(Deed.STAFF_ACCESS_RENEWED)
                .by(actor)
                .with("staff", colleague.who().id()));
        invitations.renew(id);
    }
}

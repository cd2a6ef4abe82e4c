package fr.societaire.staff.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The short transactions of a password of staff that is chosen: none is open while it is computed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordDesk {
    @Inject
    Invitations invitations;

    @Inject
    StaffRows staff;

    @Inject
    StaffSessionRows sessions;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** Leaves the visitor's thread before the name is looked up: how long it takes tells him nothing. */
    @Asynchronous
    public void send(StaffId id) {
        invitations.send(id);
    }

    public Optional<StaffMember> holder(String token) {
        return invitations.holder(token).flatMap(staff::find);
    }

    /** What everyone may know of him, his password must not be made of. */
    public List<String> words(StaffMember who) {
        return List.of(who.id().value(), who.pseudonym(), staff.email(who.id()).orElse(""));
    }

    /** Uses the link up and puts the password in place, or neither. Whoever came in by the one before is out. */
    public boolean replace(String token, String hash) {
        Optional<StaffMember> holder = invitations.use(token).flatMap(staff::find);
        holder.ifPresent(who -> {
            Instant now = clock.instant();
            staff.setPassword(who.id(), hash);
            sessions.endAllOf(who.id(), now);
            staff.endAttempts(who.id(), now);
            journal.write(Happening.of(Deed.STAFF_PASSWORD_CHOSEN)
                    .by(Actor.advisor(who.pseudonym()))
                    .with("staff", who.id()));
        });
        return holder.isPresent();
    }
}

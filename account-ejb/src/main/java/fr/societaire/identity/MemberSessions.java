package fr.societaire.identity;

import fr.societaire.identity.internal.SessionList;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a member is signed in, and an end to it: every server knows at the next request. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MemberSessions {
    @Inject
    SessionList list;

    @Inject
    Bearers bearers;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    @Inject
    Event<SessionsEnded> endings;

    /** Those that live, last used first. */
    public List<SessionView> of(MemberNumber member) {
        return list.of(member, clock.instant());
    }

    /** Which of them is the one of this token. */
    public Optional<UUID> idOf(String token) {
        return list.idOf(bearers.digest(Sessions.KIND, token));
    }

    /**
     * Ends one of them.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when none of his lives
     */
    public void end(MemberNumber member, UUID session) {
        SessionView ended = of(member).stream()
                .filter(view -> view.id().equals(session))
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
        list.end(member, session, clock.instant());
        journal.write(Happening.of(Deed.SESSION_ENDED)
                .about(member)
                .by(Actor.member())
                .with("device", ended.from().device()));
    }

    /** Ends all of them but one; returns how many ended. */
    public int endOthers(MemberNumber member, UUID kept) {
        int ended = list.endAllBut(member, Optional.of(kept), clock.instant());
        endings.fire(new SessionsEnded(member));
        if (ended > 0) {
            journal.write(Happening.of(Deed.OTHER_SESSIONS_ENDED)
                    .about(member)
                    .by(Actor.member())
                    .with("count", ended));
        }
        return ended;
    }
}

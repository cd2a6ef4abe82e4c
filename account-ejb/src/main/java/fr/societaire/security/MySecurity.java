package fr.societaire.security;

import fr.societaire.identity.MemberSessions;
import fr.societaire.identity.OwnPassword;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.risk.Journeys;
import fr.societaire.security.internal.Events;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a member sees of his own access, and ends of it. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MySecurity {
    private static final Set<Deed> FAILURES =
            Set.of(Deed.SIGN_IN_REFUSED, Deed.LOCKED, Deed.LOCK_PROLONGED, Deed.REFUSED_BY_PLACE);

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int RECENT = 4;

    @Inject
    Journal journal;

    @Inject
    Events events;

    @Inject
    MemberSessions sessions;

    @Inject
    OwnPassword password;

    @Inject
    Journeys journeys;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.security.worrying-failures")
    int worryingFailures;

    public Overview overview(MemberNumber member) {
        long failures = journal.count(member, FAILURES, clock.instant().minus(LATELY));
        return new Overview(
                password.changedAt(member),
                sessions.of(member).size(),
                journeys.ofMember(member).size(),
                failures,
                failures >= worryingFailures,
                history(member, 1).events().stream().limit(RECENT).toList());
    }

    /**
     * His history, newest first.
     *
     * @param page from 1; anything less is the first
     */
    public HistoryPage history(MemberNumber member, int page) {
        var found = journal.ofMember(member, page);
        return new HistoryPage(found.lines().stream().map(events::view).toList(), found.number(), found.hasOlder());
    }

    /** Where he is signed in, last used first. */
    public List<SessionPlace> sessions(MemberNumber member) {
        return sessions.of(member).stream()
                .map(session ->
                        new SessionPlace(session, events.place(session.from().network())))
                .toList();
    }

    /**
     * Ends one of them.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link fr.societaire.shared.Refusal#NOT_FOUND} when none of his lives
     */
    public void endSession(MemberNumber member, UUID session) {
        sessions.end(member, session);
    }

    /** Ends all of them but the one that asks; returns how many ended. */
    public int endOtherSessions(MemberNumber member, UUID asking) {
        return sessions.endOthers(member, asking);
    }
}

package fr.societaire.viewing.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.Lockouts;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffSessions;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewEnd;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What a view rests upon. Asked at every page, so that nothing is shown in the seconds before the clock looks. */
@Dependent
public class ViewGrounds {
    @Inject
    StaffSessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Lockouts lockouts;

    @Inject
    InstantSource clock;

    /** Why an open view may not go on; empty when it may. */
    public Optional<ViewEnd> missing(MemberView view) {
        if (!clock.instant().isBefore(view.endsAt())) {
            return Optional.of(ViewEnd.TIME);
        }
        if (!isInHisSession(view)) {
            return Optional.of(ViewEnd.ADVISOR_LEFT);
        }
        return isOpen(view.member()) ? Optional.empty() : Optional.of(ViewEnd.ACCESS_CLOSED);
    }

    /** Whether the advisor is still in the session in which he asked. */
    public boolean isInHisSession(MemberView view) {
        return sessions.nameOf(ViewShelf.staff(view))
                .filter(view.viewer().session()::equals)
                .isPresent();
    }

    /** Whether there is a space, neither locked nor frozen. */
    public boolean isOpen(MemberNumber member) {
        Instant now = clock.instant();
        return accounts.exists(member) && !lockouts.of(member).isClosed(now);
    }
}

package fr.societaire.staff;

import fr.societaire.identity.SessionEnd;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.Whereabouts;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.internal.StaffSessionRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who of the insurer's is signed in. One session each: a new one ends the one before. It ends by idleness sooner than a
 * member's, by its absolute end, and at once when its holder leaves the insurer.
 */
@Stateless
@PermitAll
public class StaffSessions {
    private static final String USE = "staff-session";

    @Inject
    StaffSessionRows rows;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.desk.session.idle")
    Duration idle;

    @Inject
    @ConfigProperty(name = "portal.desk.session.longest")
    Duration longest;

    /** A session of somebody who has just passed both steps; the one he had elsewhere ends. */
    public OpenedStaffSession open(StaffMember staff, String address) {
        Instant now = clock.instant();
        String token = bearers.freshToken();
        rows.endAllOf(staff.id(), now);
        rows.insert(
                bearers.digest(USE, token),
                staff.id(),
                Whereabouts.of(null, address).network(),
                now,
                now.plus(longest));
        return new OpenedStaffSession(token, staff);
    }

    /** The session of this token, if it lives, in one statement. Being asked for keeps it from idling. */
    public Optional<StaffSession> resume(String token) {
        return rows.resume(bearers.digest(USE, token), idle, clock.instant());
    }

    /** What the session he is in at this moment is called, for what is bound to it; opens nothing. Empty when he is in none. */
    public Optional<String> nameOf(StaffId staff) {
        return rows.liveOf(staff, idle, clock.instant());
    }

    /** What to tell him whose token was just not resumed. */
    public SessionEnd endOf(String token) {
        return rows.endOf(bearers.digest(USE, token));
    }

    /** Ends the session. What has ended stays so. */
    public void revoke(String token) {
        rows.revoke(bearers.digest(USE, token), clock.instant());
    }
}

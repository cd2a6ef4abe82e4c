package fr.societaire.identity;

import fr.societaire.identity.internal.SessionRows;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.platform.Bearers;
import fr.societaire.risk.Approach;
import fr.societaire.risk.SignInRisk;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session registry: who is signed in, on whatever server he asks next. A session ends by idleness, by its absolute
 * end, by its member, by a change of password, or to make room for a newer one; every server knows at the next request.
 */
@Stateless
@PermitAll
public class Sessions {
    static final String KIND = "session";

    @Inject
    SessionRows rows;

    @Inject
    Bearers bearers;

    @Inject
    SignInRisk risk;

    @Inject
    Devices devices;

    @Inject
    Journal journal;

    @Inject
    Event<MemberSignedIn> signedIn;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.session.idle")
    Duration idle;

    @Inject
    @ConfigProperty(name = "portal.session.longest")
    Duration longest;

    @Inject
    @ConfigProperty(name = "portal.session.most-a-member")
    int mostAMember;

    /** A new session of a member who has just proved {@code factors}; his oldest one ends if he has too many. */
    public OpenedSession open(MemberNumber member, Set<SignInFactor> factors, SignInOrigin origin) {
        Instant now = clock.instant();
        String token = bearers.freshToken();
        Instant endsAt = now.plus(longest);
        rows.makeRoom(member, mostAMember, now.minus(idle), now);
        var place = Whereabouts.of(origin.userAgent(), origin.address());
        rows.insert(digest(token), member, factors, place, now, endsAt);
        journal.write(Happening.of(Deed.SIGNED_IN)
                .about(member)
                .by(Actor.member())
                .from(place)
                .with("factors", factors.stream().map(Enum::name).sorted().collect(Collectors.joining(","))));
        risk.learn(member, new Approach(origin.address(), origin.userAgent(), isKnown(member, origin)));
        signedIn.fire(new MemberSignedIn(member, now, factors, origin));
        return new OpenedSession(token, member, endsAt);
    }

    /** Whether he has come in with this browser before: only afterwards is it met. */
    private boolean isKnown(MemberNumber member, SignInOrigin origin) {
        return devices.known(Optional.of(member), origin.device()).isPresent();
    }

    /** The session of this token, if it lives, in one statement. Being asked for keeps it from idling. */
    public Optional<ResumedSession> resume(String token) {
        return rows.resume(digest(token), idle, clock.instant(), SessionRows.PRECISION);
    }

    /** The same at the member's own wish: written at once, so that the time he is told is exact. */
    public Optional<ResumedSession> extend(String token) {
        return rows.resume(digest(token), idle, clock.instant(), Duration.ZERO);
    }

    /**
     * Ends the session if nothing was asked for during the idle time, when a page has counted to its end: who walks away
     * is not held to be there by a page that looks once more. Returns what is left if something was, zero if it is over.
     */
    public Duration endIfIdle(String token) {
        return rows.endIfIdle(digest(token), idle, clock.instant());
    }

    /** What to tell the member whose token was just not resumed. */
    public SessionEnd endOf(String token) {
        return rows.endOf(digest(token));
    }

    /** Ends the session. What has ended stays so. */
    public void revoke(String token) {
        rows.revoke(digest(token), clock.instant());
    }

    /** Ends every session of the member but the one to keep; returns how many ended. */
    public int revokeAllOf(MemberNumber member, Optional<String> keptToken) {
        return rows.revokeAllOf(member, keptToken.map(this::digest), clock.instant());
    }

    private String digest(String token) {
        return bearers.digest(KIND, token == null ? "" : token);
    }
}

package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/**
 * A session that has just begun.
 *
 * @param token 256 random bits that stand for the member; for the session cookie, nowhere else
 * @param endsAt its absolute end, however busy it is
 */
public record OpenedSession(String token, MemberNumber member, Instant endsAt) {
    /** Never the token: this object may end in a log. */
    @Override
    public String toString() {
        return "OpenedSession[" + member + "]";
    }
}

package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.util.Set;

/**
 * A session that lives.
 *
 * @param idleEndsAt when it ends if nothing is asked for any more; in truth up to a minute later, never sooner
 * @param endsAt its absolute end
 * @param factors what was proved to open it
 */
public record ResumedSession(MemberNumber member, Instant idleEndsAt, Instant endsAt, Set<SignInFactor> factors) {
    public ResumedSession {
        factors = Set.copyOf(factors);
    }
}

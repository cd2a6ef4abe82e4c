package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A session that lives.
 *
 * @param idleEndsAt when it ends if nothing is asked for any more; in truth up to a minute later, never sooner
 * @param endsAt its absolute end
 * @param factors what was proved to open it
 * @param previousSignIn the sign-in before the one that opened it, for a member to compare with his memory; empty at
 *     his first
 * @param required what he must do before anything else; mostly nothing
 * @param awaited whether something waits for him on his pages that is asked for only then
 */
public record ResumedSession(
        MemberNumber member,
        Instant idleEndsAt,
        Instant endsAt,
        Set<SignInFactor> factors,
        Optional<Instant> previousSignIn,
        Set<RequiredAction> required,
        boolean awaited) {
    public ResumedSession {
        required = Set.copyOf(required);
        factors = Set.copyOf(factors);
    }
}

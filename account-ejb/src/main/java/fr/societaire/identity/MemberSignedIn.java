package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.util.Set;

/** Fired in the transaction in which a session of a member opens. */
public record MemberSignedIn(MemberNumber member, Instant at, Set<SignInFactor> factors, SignInOrigin origin) {
    public MemberSignedIn {
        factors = Set.copyOf(factors);
    }
}

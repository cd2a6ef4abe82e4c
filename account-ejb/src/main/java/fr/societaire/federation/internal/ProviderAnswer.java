package fr.societaire.federation.internal;

import fr.societaire.federation.domain.AssuranceLevel;
import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.member.domain.PivotIdentity;
import java.util.Optional;

/** What the provider says of a code. */
public sealed interface ProviderAnswer {
    /**
     * Whom it vouches for.
     *
     * @param subject its own name for the person, the same at each sign-in
     * @param level how sure it is; empty when it does not say, or says a word we do not know
     * @param idToken as it was signed, for the farewell
     */
    record Vouched(String subject, Optional<AssuranceLevel> level, PivotIdentity pivot, String idToken)
            implements ProviderAnswer {
        /** Nothing of the person, never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "Vouched";
        }
    }

    /**
     * It vouches for nobody.
     *
     * @param detail codes only, for the log and the journal
     */
    record Not(FederationFailure why, String detail) implements ProviderAnswer {}
}

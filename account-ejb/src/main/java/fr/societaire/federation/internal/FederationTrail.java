package fr.societaire.federation.internal;

import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.FederationRequest;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Leaves a trace of what became of a sign-in by the federation, in the same transaction. */
@Dependent
public class FederationTrail {
    private static final Logger LOG = Logger.getLogger(FederationTrail.class.getName());

    @Inject
    Journal journal;

    /** @param detail one word of ours or of the protocol, never of the person */
    void fail(FederationRequest request, FederationFailure why, String detail, SignInOrigin origin) {
        var happening = Happening.of(Deed.FEDERATION_FAILED)
                .about(request.member())
                .by(Actor.member())
                .from(origin.address(), origin.userAgent())
                .with("reason", why.name());
        var code = journal.write(detail.isEmpty() ? happening : happening.with("detail", detail));
        request.fail(why, code);
        LOG.info(() -> "Sign-in by the federation ended: " + why + " " + detail + " (" + code + ")");
    }

    void linked(MemberNumber member, SignInOrigin origin) {
        journal.write(Happening.of(Deed.FEDERATION_LINKED)
                .about(member)
                .by(Actor.member())
                .from(origin.address(), origin.userAgent()));
    }
}

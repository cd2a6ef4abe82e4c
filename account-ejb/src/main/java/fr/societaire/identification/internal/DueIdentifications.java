package fr.societaire.identification.internal;

import fr.societaire.identification.domain.IdentificationState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What time does to files, each in a transaction of its own; what another server has done meanwhile is left alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueIdentifications {
    /** As long as other traces of connections (CNIL, délibération 2021-122); the journal tells what happened. */
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    IdentificationShelf shelf;

    @Inject
    IdentificationEffect effect;

    @Inject
    IdentificationEnding ending;

    @Inject
    ProofDesk proofs;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.identification.keep-copies")
    Duration keepCopies;

    public List<String> due(int most) {
        return shelf.due(most, clock.instant());
    }

    /** Lets one take effect, unless another server has, or somebody stopped it at the last moment. */
    public void apply(String id) {
        shelf.lock(id)
                .filter(file -> file.state() == IdentificationState.ACCEPTED)
                .ifPresent(effect::apply);
    }

    public List<String> late(int most) {
        return shelf.late(most, clock.instant());
    }

    /** Ends one whose papers have not come, unless the last has come at the last moment. */
    public void expire(String id) {
        shelf.lock(id)
                .filter(file -> file.state() == IdentificationState.OPEN)
                .ifPresent(file -> ending.end(file, IdentificationEnd.EXPIRED));
    }

    public void forget() {
        proofs.forgetCopies(keepCopies);
        shelf.forget(clock.instant().minus(KEPT));
    }
}

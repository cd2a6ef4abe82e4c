package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ChangeState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What time does to changes, each in a transaction of its own; what another server has done meanwhile is left alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueChanges {
    /** The journal tells what happened; the addresses themselves are not kept for it. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    ChangeShelf shelf;

    @Inject
    ChangeEffect effect;

    @Inject
    InstantSource clock;

    public List<String> due(int most) {
        return shelf.due(most, clock.instant());
    }

    /** Lets one take effect, unless another server has, or somebody stopped it at the last moment. */
    public void apply(String id) {
        shelf.lock(id).filter(change -> change.state() == ChangeState.PROVED).ifPresent(effect::apply);
    }

    public void forget() {
        shelf.forget(KEPT, clock.instant());
    }
}

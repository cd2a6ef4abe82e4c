package fr.societaire.viewing.internal;

import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What ends views by itself, each in a transaction of its own; what another server has done meanwhile is left alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueViews {
    /** As long as other traces of connections (CNIL, délibération 2021-122); the journal tells what happened. */
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    ViewShelf shelf;

    @Inject
    ViewEnding ending;

    @Inject
    ViewGrounds grounds;

    @Inject
    InstantSource clock;

    public List<String> live(int most) {
        return shelf.live(most);
    }

    /** Ends it if its reason to be is gone. */
    public void look(String id) {
        shelf.lock(id).ifPresent(this::look);
    }

    private void look(MemberView view) {
        if (view.state() == ViewState.OPEN) {
            grounds.missing(view).ifPresent(why -> ending.end(view, why));
        } else if (view.state() == ViewState.ASKED && !clock.instant().isBefore(view.endsAt())) {
            ending.lapse(view);
        }
    }

    public void forget() {
        shelf.forget(clock.instant().minus(KEPT));
    }
}

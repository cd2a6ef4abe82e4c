package fr.societaire.telephone;

import fr.societaire.telephone.domain.CallBack;
import fr.societaire.telephone.domain.CallBackState;
import fr.societaire.telephone.internal.CallBackLinks;
import fr.societaire.telephone.internal.CallBackShelf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** The link of the text message: it shows one wish to be called, and gives it up. Looking changes nothing. */
@Stateless
@PermitAll
public class CallBackLink {
    @Inject
    CallBackLinks links;

    @Inject
    CallBackShelf shelf;

    @Inject
    InstantSource clock;

    /** The wish of this link; empty when the link is too old, or of nothing. */
    public Optional<CallBackView> look(String token) {
        return links.callBack(token).flatMap(shelf::find).map(shelf::view);
    }

    /** Gives it up; {@code false} when there is nothing to give up any more. */
    public boolean cancel(String token) {
        Optional<CallBack> waiting = links.callBack(token).flatMap(shelf::lock).filter(CallBack::isWaiting);
        waiting.ifPresent(wish -> wish.become(CallBackState.CANCELLED, clock.instant()));
        return waiting.isPresent();
    }
}

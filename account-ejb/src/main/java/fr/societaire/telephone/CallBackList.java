package fr.societaire.telephone;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import fr.societaire.telephone.domain.CallBack;
import fr.societaire.telephone.domain.CallBackState;
import fr.societaire.telephone.internal.CallBackShelf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Who waits to be called, for the desk. It joins the caller's transaction; the caller has checked the advisor's right. */
@Stateless
@PermitAll
public class CallBackList {
    /** Wishes in one answer. */
    public static final int PAGE = 20;

    @Inject
    CallBackShelf shelf;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /**
     * Who waits, the soonest first.
     *
     * @param page from 1; anything less is the first
     */
    public List<CallBackView> waiting(int page) {
        return shelf.waiting((Math.max(1, page) - 1) * PAGE, PAGE);
    }

    /** Somebody called. Refused as not found when there is none, as stale when something has become of it. */
    public void end(String id, boolean reached, StaffMember by) {
        CallBack wish = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        wish.become(reached ? CallBackState.CALLED : CallBackState.NOT_REACHED, clock.instant());
        journal.write(Happening.of(Deed.CALL_BACK_ENDED)
                .by(Actor.advisor(by.pseudonym()))
                .with("outcome", wish.state()));
    }
}

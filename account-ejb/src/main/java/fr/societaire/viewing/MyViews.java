package fr.societaire.viewing;

import fr.societaire.journal.Deed;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewEnd;
import fr.societaire.viewing.internal.ConsentCodes;
import fr.societaire.viewing.internal.ViewEnding;
import fr.societaire.viewing.internal.ViewNews;
import fr.societaire.viewing.internal.ViewShelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** What a member sees of an advisor who wishes to see his pages, and what he says to it: yes, no, that will do. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyViews {
    @Inject
    ViewShelf shelf;

    @Inject
    ConsentCodes codes;

    @Inject
    ViewEnding ending;

    @Inject
    ViewNews news;

    @Inject
    InstantSource clock;

    /** The view that is open, else the one that is asked for. One query. */
    public Optional<ViewStanding> of(MemberNumber member) {
        return shelf.standing(member, clock.instant()).map(ViewShelf::standing);
    }

    /**
     * A code to dictate, shown to the member for the only time; the one he was sent is worth nothing any more.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#STALE} when nobody asks any more
     */
    public IssuedSecret code(MemberNumber member) {
        return codes.issue(asked(member));
    }

    /** He would not. Refused as {@link Refusal#STALE} when nobody asks any more. */
    public void refuse(MemberNumber member) {
        MemberView view = asked(member);
        codes.revoke(member);
        view.refuse(clock.instant());
        news.writeByMember(Deed.VIEW_REFUSED, view);
    }

    /** That will do: not one more page is shown. Nothing happens where nobody looks. */
    public void stop(MemberNumber member) {
        shelf.lockOpenOf(member).forEach(view -> ending.end(view, ViewEnd.BY_MEMBER));
    }

    private MemberView asked(MemberNumber member) {
        return shelf.lockAskedOf(member, clock.instant()).orElseThrow(Refusal.STALE::toException);
    }
}

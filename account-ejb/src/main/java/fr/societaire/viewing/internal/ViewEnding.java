package fr.societaire.viewing.internal;

import fr.societaire.identity.SessionsEnded;
import fr.societaire.journal.Deed;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewEnd;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** The end of a view, whoever or whatever brings it. */
@Dependent
public class ViewEnding {
    @Inject
    ViewShelf shelf;

    @Inject
    ViewNews news;

    @Inject
    ConsentCodes codes;

    @Inject
    InstantSource clock;

    /** One that was open; written and told in the transaction of its end. */
    public void end(MemberView view, ViewEnd why) {
        view.end(why, clock.instant());
        shelf.settle();
        news.ended(view);
    }

    /** One that was only asked for. */
    public void lapse(MemberView view) {
        codes.revoke(view.member());
        view.lapse(clock.instant());
        shelf.settle();
        news.write(Deed.VIEW_LAPSED, view);
    }

    /** Who ends his sessions everywhere wants nobody in his space. */
    void everywhere(@Observes SessionsEnded event) {
        shelf.lockOpenOf(event.member()).forEach(view -> end(view, ViewEnd.BY_MEMBER));
    }
}

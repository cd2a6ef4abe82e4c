package fr.societaire.viewing.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Moments;
import fr.societaire.notification.Outbox;
import fr.societaire.viewing.domain.MemberView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Writes what becomes of a view in the member's journal, under the advisor's pseudonym, and tells him when it is over. */
@Dependent
public class ViewNews {
    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    ViewLetters letters;

    @Inject
    Outbox outbox;

    public void write(Deed deed, MemberView view) {
        journal.write(by(view, deed));
    }

    public void writeByMember(Deed deed, MemberView view) {
        journal.write(Happening.of(deed)
                .about(view.member())
                .by(Actor.member())
                .with("advisor", view.viewer().pseudonym()));
    }

    public void opened(MemberView view) {
        journal.write(by(view, Deed.VIEW_OPENED).with("until", Moments.hour(view.endsAt())));
    }

    /** In the journal, and by e-mail: the pages, and from when to when. */
    public void ended(MemberView view) {
        var length = Duration.between(view.openedAt().orElseThrow(), view.stateSince());
        journal.write(by(view, Deed.VIEW_ENDED)
                .with("cause", view.ending().orElseThrow())
                .with("pages", view.pages())
                .with("count", view.pageCount())
                .with("minutes", length.plusSeconds(59).toMinutes()));
        contacts.of(view.member()).stream()
                .filter(point -> point.channel() == ContactChannel.EMAIL)
                .forEach(point -> outbox.post(letters.account(point, view)));
    }

    private static Happening by(MemberView view, Deed deed) {
        return Happening.of(deed)
                .about(view.member())
                .by(Actor.advisor(view.viewer().pseudonym()));
    }
}

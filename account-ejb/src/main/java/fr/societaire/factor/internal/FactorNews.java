package fr.societaire.factor.internal;

import fr.societaire.factor.FactorChange;
import fr.societaire.factor.FactorChanged;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;

/**
 * What happened to somebody's second factors, told to the portal and to him, on every channel on file: who adds one to an
 * account that is not his cannot do it unseen (ASVS 6.3.7).
 */
@Dependent
public class FactorNews {
    @Inject
    Event<FactorChanged> changed;

    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    FactorLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** Tells of a change its owner has made to the factor he calls {@code name}. */
    public void tell(FactorOwner owner, FactorChange change, String name) {
        tell(owner, change, name, owner(owner));
    }

    /** The owner himself, as the one who did it. */
    public static Actor owner(FactorOwner owner) {
        return owner.member().isPresent() ? Actor.member() : Actor.advisor(owner.id());
    }

    /** Tells of a change somebody has made to the factor its owner calls {@code name}. */
    public void tell(FactorOwner owner, FactorChange change, String name, Actor by) {
        var news = new FactorChanged(owner, change, name, clock.instant());
        changed.fire(news);
        journal.write(Happening.of(Deed.SECOND_FACTOR_CHANGED)
                .about(owner.member())
                .by(by)
                .with("change", change)
                .with("name", name));
        owner.member()
                .ifPresent(member -> contacts.of(member).forEach(point -> outbox.post(letters.tell(point, news))));
    }
}

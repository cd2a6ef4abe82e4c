package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;

/** What happens to a change, journalled and told, in the transaction of it. */
@Dependent
public class ChangeNews {
    @Inject
    Journal journal;

    @Inject
    ChangeLetters letters;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    Outbox outbox;

    public void asked(ContactChange change, SignInOrigin origin) {
        journal.write(
                about(Deed.CONTACT_CHANGE_ASKED, change, Actor.member()).from(origin.address(), origin.userAgent()));
    }

    /** Proved: everybody he was reached at until now is sent the link that stops it. */
    public void announced(ContactChange change, Collection<ContactPoint> warned) {
        journal.write(about(Deed.CONTACT_CHANGE_PROVED, change, Actor.member())
                .with("at", change.effectiveAt().orElseThrow()));
        if (!warned.isEmpty()) {
            IssuedSecret link = secrets.issueLink(
                    SecretPurpose.CONTACT_VETO_LINK, new SecretSubject.Unknown("contact-change " + change.id()));
            change.stoppableBy(link.id().value().toString());
            warned.forEach(point -> outbox.post(letters.announcement(point, change, link)));
        }
    }

    /** Over. What was never announced is told to nobody. */
    public void ended(ContactChange change, ChangeEnd end, Collection<ContactPoint> told) {
        Actor by = end == ChangeEnd.VETOED || end == ChangeEnd.GIVEN_UP ? Actor.member() : Actor.portal();
        journal.write(about(end.deed(), change, by).with("cause", end));
        if (change.effectiveAt().isPresent()) {
            told.forEach(point -> outbox.post(letters.end(point, change, end)));
        }
    }

    public void backupDropped(MemberNumber member, Collection<ContactPoint> told) {
        journal.write(Happening.of(Deed.BACKUP_EMAIL_DROPPED).about(member).by(Actor.member()));
        told.forEach(point -> outbox.post(letters.dropped(point)));
    }

    private static Happening about(Deed deed, ContactChange change, Actor by) {
        return Happening.of(deed).about(change.member()).by(by).with("kind", change.kind());
    }
}

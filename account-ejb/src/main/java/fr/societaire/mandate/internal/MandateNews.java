package fr.societaire.mandate.internal;

import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Message;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** What happens to a mandate, journalled and told wherever its member is reached, in the transaction of it. */
@Dependent
public class MandateNews {
    @Inject
    Journal journal;

    @Inject
    MandateLetters letters;

    @Inject
    MandateShelf shelf;

    @Inject
    ContactPoints contacts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    Outbox outbox;

    public void signed(Mandate mandate, SignInOrigin origin) {
        DebitAccount account = shelf.account(mandate.account());
        journal.write(about(Deed.MANDATE_SIGNED, mandate, Actor.member())
                .with("account", account.marks().end())
                .from(origin.address(), origin.userAgent()));
        tell(mandate.member(), point -> letters.signed(point, mandate, account));
    }

    /** Everybody he is reached at is sent the link that stops it. */
    public void announced(AccountChange change, Mandate mandate, DebitAccount account, SignInOrigin origin) {
        journal.write(about(Deed.MANDATE_ACCOUNT_ANNOUNCED, mandate, Actor.member())
                .with("account", account.marks().end())
                .with("at", change.effectiveAt())
                .from(origin.address(), origin.userAgent()));
        List<ContactPoint> reached = contacts.of(mandate.member());
        if (!reached.isEmpty()) {
            IssuedSecret link = secrets.issueLink(
                    SecretPurpose.MANDATE_VETO_LINK, new SecretSubject.Unknown("mandate-account " + change.id()));
            change.stoppableBy(link.id().value().toString());
            reached.forEach(point -> outbox.post(letters.announcement(point, change, account, link)));
        }
    }

    public void accountChanged(Mandate mandate, DebitAccount account) {
        journal.write(about(AccountChangeEnd.APPLIED.deed(), mandate, Actor.portal())
                .with("account", account.marks().end()));
        tell(mandate.member(), point -> letters.accountChanged(point, account));
    }

    public void accountNotChanged(Mandate mandate, AccountChangeEnd end) {
        Actor by = end == AccountChangeEnd.RECOVERED ? Actor.portal() : Actor.member();
        journal.write(about(end.deed(), mandate, by).with("cause", end));
        tell(mandate.member(), point -> letters.accountNotChanged(point, end));
    }

    public void revoked(Mandate mandate) {
        journal.write(about(Deed.MANDATE_REVOKED, mandate, Actor.member()));
        tell(mandate.member(), point -> letters.revoked(point, mandate));
    }

    /** Journalled only: the member is told of the debit that came back, which is what he has to see to. */
    public void suspended(Mandate mandate) {
        journal.write(about(Deed.MANDATE_SUSPENDED, mandate, Actor.portal()));
    }

    /** The same of one the bank does not know, or not any more. */
    public void endedByBank(Mandate mandate) {
        journal.write(about(Deed.MANDATE_ENDED_BY_BANK, mandate, Actor.portal()));
    }

    public void lapsed(Mandate mandate) {
        journal.write(about(Deed.MANDATE_LAPSED, mandate, Actor.portal()));
        tell(mandate.member(), point -> letters.lapsed(point, mandate));
    }

    private void tell(MemberNumber member, Function<ContactPoint, Message> letter) {
        contacts.of(member).forEach(point -> outbox.post(letter.apply(point)));
    }

    private static Happening about(Deed deed, Mandate mandate, Actor by) {
        return Happening.of(deed)
                .about(mandate.member())
                .by(by)
                .with("reference", mandate.reference().value());
    }
}

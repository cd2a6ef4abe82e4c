package fr.societaire.identification.internal;

import fr.societaire.federation.FederatedLinks;
import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identity.AccountReset;
import fr.societaire.identity.Accounts;
import fr.societaire.journal.Actor;
import fr.societaire.member.ContactChanges;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.recovery.RecoveryLinks;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/**
 * Gives the account back, in one transaction: the contacts are the new ones, nothing of what opened it does so any more, the
 * link to FranceConnect included (whoever had the account may have made it), and the link of a new password leaves.
 */
@Dependent
public class IdentificationEffect {
    @Inject
    ContactPoints contacts;

    @Inject
    ContactChanges writing;

    @Inject
    Accounts accounts;

    @Inject
    AccountReset account;

    @Inject
    FederatedLinks federation;

    @Inject
    RecoveryLinks recovery;

    @Inject
    IdentificationShelf shelf;

    @Inject
    IdentificationNews news;

    @Inject
    IdentificationEnding ending;

    @Inject
    InstantSource clock;

    /** Its time has come. Where the account was closed meanwhile there is nothing to give back. */
    void apply(IdentificationFile file) {
        if (!accounts.exists(file.member())) {
            ending.end(file, IdentificationEnd.CANCELLED);
            return;
        }
        MemberNumber member = file.member();
        List<ContactPoint> before = contacts.of(member);
        file.takeEffect(clock.instant());
        shelf.settle();
        writing.beginAnew(member, file.contacts().email(), file.contacts().mobile());
        account.reset(member, Actor.portal());
        federation.sever(member, Actor.portal());
        news.effective(file, before);
        recovery.send(member);
    }
}

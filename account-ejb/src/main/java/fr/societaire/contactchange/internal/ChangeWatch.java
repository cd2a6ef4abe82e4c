package fr.societaire.contactchange.internal;

import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.PasswordChanged;
import fr.societaire.member.ContactPoints;
import fr.societaire.member.ContactsWithdrawn;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What ends a change before its time, in the same transaction. A recovery: whoever had the account before may have wished
 * for it, and a new password must not confirm it. Another contact, by the desk or by the portfolio, in the place of what it
 * was to replace: nobody there was told.
 */
@Dependent
public class ChangeWatch {
    @Inject
    ChangeShelf shelf;

    @Inject
    ChangeEffect effect;

    @Inject
    ContactPoints contacts;

    void on(@Observes PasswordChanged changed) {
        if (changed.cause() == PasswordChangeCause.RECOVERY) {
            shelf.lockOf(changed.member()).forEach(change -> effect.end(change, ChangeEnd.RECOVERED));
        }
    }

    void on(@Observes ContactsWithdrawn withdrawn) {
        shelf.withOpen(withdrawn.members()).forEach(this::endOvertaken);
    }

    private void endOvertaken(MemberNumber member) {
        var now = new OnFile(contacts.of(member));
        shelf.lockOf(member).stream()
                .filter(change -> !now.stillAwaits(change))
                .forEach(change -> effect.end(change, ChangeEnd.OVERTAKEN));
    }
}

package fr.societaire.mandate.internal;

import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.PasswordChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A recovery ends what whoever had the access before may have wished for, in the same transaction. */
@Dependent
public class MandateWatch {
    @Inject
    PendingAccounts pending;

    void on(@Observes PasswordChanged changed) {
        if (changed.cause() == PasswordChangeCause.RECOVERY) {
            pending.of(changed.member()).forEach(change -> pending.end(change, AccountChangeEnd.RECOVERED));
        }
    }
}

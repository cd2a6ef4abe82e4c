package fr.societaire.security.internal;

import fr.societaire.identity.PasswordChanged;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A password that was replaced, by whatever way, is in the member's history. In its transaction. */
@Dependent
public class PasswordChangeJournal {
    @Inject
    Journal journal;

    void note(@Observes PasswordChanged changed) {
        journal.write(Happening.of(Deed.PASSWORD_CHANGED)
                .about(changed.member())
                .by(Actor.member())
                .with("cause", changed.cause()));
    }
}

package fr.societaire.recovery.internal;

import fr.societaire.recovery.NewPasswordOutcome;
import jakarta.ejb.ApplicationException;

/** Takes an outcome out of a transaction that must leave no trace: the proof it had used up is whole again. */
@ApplicationException(rollback = true)
public class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient NewPasswordOutcome outcome;

    Undone(NewPasswordOutcome outcome) {
        super(outcome.getClass().getSimpleName(), null, false, false);
        this.outcome = outcome;
    }

    public NewPasswordOutcome outcome() {
        return outcome;
    }
}

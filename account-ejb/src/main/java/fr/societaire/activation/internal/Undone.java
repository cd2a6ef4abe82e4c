package fr.societaire.activation.internal;

import fr.societaire.activation.OpeningOutcome;
import jakarta.ejb.ApplicationException;

/** Takes an outcome out of a transaction that must leave no trace: the proof it had used up is whole again. */
@ApplicationException(rollback = true)
public class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient OpeningOutcome outcome;

    Undone(OpeningOutcome outcome) {
        super(outcome.getClass().getSimpleName(), null, false, false);
        this.outcome = outcome;
    }

    public OpeningOutcome outcome() {
        return outcome;
    }
}

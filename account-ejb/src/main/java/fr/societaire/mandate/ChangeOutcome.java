package fr.societaire.mandate;

import fr.societaire.mandate.domain.AccountProblem;
import java.time.Instant;

/** What became of a wish for another account. */
public sealed interface ChangeOutcome {
    /** Announced wherever he is reached; until {@code effectiveAt} the former account is debited. */
    record Announced(Instant effectiveAt) implements ChangeOutcome {}

    /** That account cannot be debited for him. Nothing was kept of it. */
    record NotDebitable(AccountProblem problem) implements ChangeOutcome {}

    /** It is the one that is debited. */
    record SameAccount() implements ChangeOutcome {}

    /** Another one waits already; it is to be given up first. */
    record AnotherPending() implements ChangeOutcome {}
}

package fr.societaire.mandate;

import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.MandateId;

/** What came of filling in a mandate. */
public sealed interface FillOutcome {
    /** It can be read and signed. Nothing is debited. */
    record Filled(MandateId mandate) implements FillOutcome {}

    /** That account cannot be debited for him. Nothing was kept of it. */
    record NotDebitable(AccountProblem problem) implements FillOutcome {}
}

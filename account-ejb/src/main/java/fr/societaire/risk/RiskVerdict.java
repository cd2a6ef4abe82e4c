package fr.societaire.risk;

import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.risk.domain.RiskSignal;
import java.time.Instant;
import java.util.Set;

/** What to make of an approach whose password was right. */
public sealed interface RiskVerdict {
    /** Nothing unusual. */
    record Low() implements RiskVerdict {}

    /** A second factor is asked for, whatever the device. */
    record Medium(Set<RiskSignal> signals) implements RiskVerdict {}

    /**
     * The sign-in is refused. The member is told the family of the reason and the end, never the signals.
     *
     * @param until when the refusal ends if nobody tries again
     */
    record High(RefusalFamily family, Set<RiskSignal> signals, Instant until) implements RiskVerdict {}
}

package fr.societaire.risk;

import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.risk.domain.RiskSignal;
import fr.societaire.shared.SupportCode;
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
     * @param code opens at the desk the entry of the journal that says all of it
     */
    record High(RefusalFamily family, Set<RiskSignal> signals, Instant until, SupportCode code)
            implements RiskVerdict {}
}

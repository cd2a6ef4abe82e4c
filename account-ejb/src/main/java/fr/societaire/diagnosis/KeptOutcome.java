package fr.societaire.diagnosis;

import fr.societaire.humancheck.HumanVerdict;
import fr.societaire.shared.SupportCode;

/** Whether the desk can open a diagnosis. */
public sealed interface KeptOutcome {
    /** By this code. */
    record Kept(SupportCode code) implements KeptOutcome {}

    /** Several were kept from this network: whoever wants another shows that he is no program. Nothing was kept. */
    record HumanAsked(HumanVerdict answered) implements KeptOutcome {}
}

package fr.societaire.welcome;

import fr.societaire.contract.ContractCard;
import fr.societaire.member.ContactPoint;
import fr.societaire.welcome.domain.Step;
import fr.societaire.welcome.domain.StepState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the first steps of a member stand.
 *
 * @param channels those a code can go to, one of each kind, the preferred first
 * @param attestable the contract an attestation is offered of; {@code null} when none has one today
 * @param sentTo where the last code went; {@code null} until one has left
 * @param nextCodeAt from when another may be sent; empty when not today
 */
public record FirstStepsView(
        Map<Step, StepState> states,
        List<ContactPoint> channels,
        ContractCard attestable,
        ContactPoint sentTo,
        Optional<Instant> nextCodeAt) {
    public FirstStepsView {
        states = Map.copyOf(states);
        channels = List.copyOf(channels);
    }

    public StepState contacts() {
        return states.get(Step.CONTACTS);
    }

    public StepState attestation() {
        return states.get(Step.ATTESTATION);
    }

    public StepState code() {
        return states.get(Step.CODE);
    }

    /** Whether nothing is left to do or to skip. */
    public boolean over() {
        return !states.containsValue(StepState.OPEN);
    }
}

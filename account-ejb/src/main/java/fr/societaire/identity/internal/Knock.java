package fr.societaire.identity.internal;

import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.identity.Device;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.shared.MemberNumber;
import java.util.Optional;

/**
 * Somebody at the first step: at which door, whom he means, from where.
 *
 * @param door digest of the name, or of the known device
 * @param member whom the name leads to, if anybody
 * @param name what was typed, normalised
 * @param device the browser, if it is one of that member's
 * @param human what shows that it is no program, if anything was asked for
 */
public record Knock(
        String door,
        Optional<MemberNumber> member,
        String name,
        Optional<Device> device,
        HumanAnswer human,
        SignInOrigin origin) {
    String address() {
        return origin.address();
    }

    /** For whom the password is to be compared: a device of the member has places of its own in the queue. */
    public ComputingTurns.Asker asker() {
        return device.isPresent() ? ComputingTurns.Asker.KNOWN : ComputingTurns.Asker.STRANGER;
    }
}

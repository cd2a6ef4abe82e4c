package fr.societaire.recovery;

import fr.societaire.recovery.domain.RecoveryChannel;

/**
 * A visitor lost his password.
 *
 * @param identifier as typed: number, contract number or e-mail
 * @param preference the message he would like; the other one is sent where he left no such channel
 * @param address the network address he asks from
 */
public record RequestRecovery(String identifier, RecoveryChannel preference, String address) {
    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "RequestRecovery[" + preference + "]";
    }
}

package fr.societaire.recovery;

import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;

/**
 * A visitor needs another password.
 *
 * @param identifier as typed: number, contract number or e-mail
 * @param preference the message he would like; the other one is sent where he left no such channel
 * @param address the network address he asks from
 * @param occasion why he needs another one
 */
public record RequestRecovery(String identifier, RecoveryChannel preference, String address, Occasion occasion) {
    /** A password that was forgotten. */
    public RequestRecovery(String identifier, RecoveryChannel preference, String address) {
        this(identifier, preference, address, Occasion.FORGOTTEN);
    }

    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "RequestRecovery[" + preference + "]";
    }
}

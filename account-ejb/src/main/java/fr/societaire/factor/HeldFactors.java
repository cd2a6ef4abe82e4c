package fr.societaire.factor;

import java.util.Optional;

/**
 * What somebody holds, for whoever asks him for it.
 *
 * @param recoveryCodes how many are still good
 * @param strongRequired whether a code sent to a channel is not enough, until something he holds was shown
 * @param preferredChannel where he likes codes to be sent first: {@code EMAIL} or {@code MOBILE}
 */
public record HeldFactors(
        boolean passkey, boolean app, int recoveryCodes, boolean strongRequired, Optional<String> preferredChannel) {
    /** Whether he has anything that proves more than a channel. */
    public boolean strong() {
        return passkey || app;
    }

    /** Whether only what he holds will do. */
    public boolean strongOnly() {
        return strong() && strongRequired;
    }
}

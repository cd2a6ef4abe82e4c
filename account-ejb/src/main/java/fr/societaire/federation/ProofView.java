package fr.societaire.federation;

import fr.societaire.member.ContactChannel;
import java.time.Instant;
import java.util.List;

/**
 * The page where the code is awaited.
 *
 * @param firstTime whether it links the account; otherwise it is asked because the browser is not known
 * @param channel where the last code went
 * @param destination the same, masked
 * @param sentAt when it went
 * @param resendAllowedAt from when another may be asked for
 * @param choices every channel on file, the one in use included
 */
public record ProofView(
        boolean firstTime,
        ContactChannel channel,
        String destination,
        Instant sentAt,
        Instant resendAllowedAt,
        List<Choice> choices) {
    public ProofView {
        choices = List.copyOf(choices);
    }

    /** A channel a code can be sent to, masked. */
    public record Choice(ContactChannel channel, String destination) {}
}

package fr.societaire.identity;

import fr.societaire.member.ContactChannel;
import fr.societaire.notification.domain.DeliveryState;
import fr.societaire.shared.SupportCode;
import java.time.Instant;
import java.util.List;

/**
 * The page of the second step.
 *
 * @param awaited what it waits for
 * @param ways what the member may show instead, the present one included
 * @param channel where the last code went; {@code null} when none was sent
 * @param destination the same, masked; {@code null} with it
 * @param sentAt when it went; {@code null} with it
 * @param delivery how far its message has got; {@code null} while nothing is known
 * @param resendAllowedAt from when a code may be asked for
 * @param choices every channel on file a code may be sent to, the preferred first; none where no code would do
 * @param callReference what the member reads to an advisor who dictates him a code
 */
public record AttemptView(
        Awaited awaited,
        List<Awaited> ways,
        ContactChannel channel,
        String destination,
        Instant sentAt,
        DeliveryState delivery,
        Instant resendAllowedAt,
        List<Choice> choices,
        SupportCode callReference) {
    public AttemptView {
        ways = List.copyOf(ways);
        choices = List.copyOf(choices);
    }

    /** A channel a code can be sent to, masked. */
    public record Choice(ContactChannel channel, String destination) {}
}

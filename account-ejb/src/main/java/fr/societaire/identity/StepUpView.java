package fr.societaire.identity;

import fr.societaire.member.ContactPoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a member may show that he is still there.
 *
 * @param ways the best first; a code sent to a channel only for who holds nothing better
 * @param channels where a code may be sent
 * @param sentAt when the last code went; empty when none is awaited
 */
public record StepUpView(List<Awaited> ways, List<ContactPoint> channels, Optional<Instant> sentAt) {
    public StepUpView {
        ways = List.copyOf(ways);
        channels = List.copyOf(channels);
    }
}

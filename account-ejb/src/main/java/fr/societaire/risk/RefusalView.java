package fr.societaire.risk;

import fr.societaire.risk.domain.NetworkKind;
import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.risk.domain.RiskSignal;
import fr.societaire.shared.Whereabouts;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The last refusal of a member, for the desk: from where he tried, and the rules that were hit.
 *
 * @param attempts how many times he tried, the first included
 * @param pardonedUntil until when he may come in with a second factor, where an advisor has lifted it
 * @param country two letters of ISO 3166
 */
public record RefusalView(
        Instant firstAt,
        Instant lastAt,
        int attempts,
        Instant endsAt,
        Optional<Instant> pardonedUntil,
        Optional<String> country,
        NetworkKind network,
        Whereabouts from,
        Set<RiskSignal> signals) {
    public RefusalView {
        signals = Set.copyOf(signals);
    }

    /** Whether it stands. */
    public boolean standsAt(Instant now) {
        return now.isBefore(endsAt);
    }

    /** Whether the member may come in although he departs from his habits. */
    public boolean isPardonedAt(Instant now) {
        return pardonedUntil.filter(now::isBefore).isPresent();
    }

    /** What the member was told. */
    public RefusalFamily family() {
        return RefusalFamily.of(signals);
    }
}

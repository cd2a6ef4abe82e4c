package fr.societaire.identity;

import fr.societaire.shared.Whereabouts;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A session that lives, as its member is shown it.
 *
 * @param id names it on pages; opens nothing
 * @param lastSeenAt to the minute
 * @param factors what was proved to open it
 */
public record SessionView(UUID id, Instant openedAt, Instant lastSeenAt, Set<SignInFactor> factors, Whereabouts from) {
    public SessionView {
        factors = Set.copyOf(factors);
    }
}

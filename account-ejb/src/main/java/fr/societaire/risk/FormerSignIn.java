package fr.societaire.risk;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in of before the portal, as the insurer's former system knows it.
 *
 * @param country two letters of ISO 3166
 * @param network as {@link fr.societaire.shared.Whereabouts} names it, {@code 203.0.113.0/24}
 * @param device as {@link fr.societaire.shared.Whereabouts} names it, «Firefox sur Windows»
 */
public record FormerSignIn(
        MemberNumber member, Instant at, Optional<String> country, Optional<String> network, Optional<String> device) {}

package fr.societaire.federation;

import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.RequestState;
import fr.societaire.shared.SupportCode;

/**
 * Where the sign-in of this browser stands.
 *
 * @param failure why it ended, {@code null} unless it failed
 * @param supportCode leads the desk to that event, {@code null} unless it failed
 * @param proof where the code went, {@code null} unless one is awaited
 */
public record RequestView(
        RequestState state, FederationFailure failure, SupportCode supportCode, ProofView proof, String returnPath) {}

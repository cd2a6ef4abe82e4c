package fr.societaire.desk;

import fr.societaire.desk.domain.ProposalKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A proposal as the second colleague reads it.
 *
 * @param newContact masked; empty for a closing
 * @param mine whether the reader proposed it, and may therefore not decide
 */
public record ProposalView(
        String id,
        ProposalKind kind,
        String memberName,
        String maskedNumber,
        Optional<String> newContact,
        String proof,
        String proposedBy,
        Instant proposedAt,
        boolean mine) {}

package fr.societaire.identification;

import fr.societaire.identification.domain.ProofKind;
import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/**
 * A paper somebody sent and nobody has decided on; {@code file} and {@code kind} name it.
 *
 * @param own whether the reader opened the file: then a colleague decides
 */
public record ProofInReview(
        String file,
        String reference,
        MemberNumber member,
        String memberName,
        ProofKind kind,
        Instant receivedAt,
        boolean own) {}

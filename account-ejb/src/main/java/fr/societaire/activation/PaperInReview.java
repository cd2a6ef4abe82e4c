package fr.societaire.activation;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/** A paper somebody sent and nobody has decided on. {@code id} and {@code member} name it. */
public record PaperInReview(MemberNumber member, String id, String label, String mediaType, Instant receivedAt) {}

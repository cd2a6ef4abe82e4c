package fr.societaire.activation;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/**
 * Fired in the transaction in which nothing stands in the way of a member's first connection any more, after something
 * did: his rights are open, his papers accepted. He is told on every channel on file.
 */
public record OpeningCleared(MemberNumber member, Instant at) {}

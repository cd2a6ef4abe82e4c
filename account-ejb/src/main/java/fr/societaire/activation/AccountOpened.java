package fr.societaire.activation;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/** Fired in the transaction in which a member opens his space by a first connection. */
public record AccountOpened(MemberNumber member, Instant at) {}

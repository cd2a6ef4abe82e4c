package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/**
 * Fired in the transaction in which a password is replaced. Every session of the member has just ended,
 * but the one he changed it in; telling him on his channels is the observer's, who knows the words for the occasion.
 */
public record PasswordChanged(MemberNumber member, PasswordChangeCause cause, Instant at) {}

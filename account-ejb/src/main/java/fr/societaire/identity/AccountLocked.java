package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/**
 * Fired in the transaction in which too many failures lock the access of a member to everybody but his known devices.
 * Nothing of the answer may depend on it: what is done about it is done elsewhere and later.
 *
 * @param until the end of the lock if nothing is tried any more
 */
public record AccountLocked(MemberNumber member, Instant at, Instant until) {}

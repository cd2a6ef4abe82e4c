package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;

/**
 * Fired in the transaction in which a member ends all his sessions but the one he is in: whatever else looks at his space
 * ends with them.
 */
public record SessionsEnded(MemberNumber member) {}

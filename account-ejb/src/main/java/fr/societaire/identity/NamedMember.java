package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;

/**
 * The member a typed name leads to.
 *
 * @param hasAccount whether he has ever chosen a password
 */
public record NamedMember(MemberNumber member, boolean hasAccount) {}

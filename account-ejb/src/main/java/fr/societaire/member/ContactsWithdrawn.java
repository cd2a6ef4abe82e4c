package fr.societaire.member;

import fr.societaire.shared.MemberNumber;
import java.util.Set;

/**
 * Fired in the transaction in which an e-mail address or a mobile number that was on file is so no more, replaced or
 * taken away: what was sent there may be read by somebody else now.
 *
 * @param members whose; never empty
 */
public record ContactsWithdrawn(Set<MemberNumber> members) {
    public ContactsWithdrawn {
        members = Set.copyOf(members);
    }
}

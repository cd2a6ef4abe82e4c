package fr.societaire.recovery;

import fr.societaire.member.CivilStatus;

/**
 * A visitor does not know his identifier any more.
 *
 * @param who as typed
 * @param postcode as typed
 * @param address the network address he asks from
 */
public record RequestIdentifier(CivilStatus who, String postcode, String address) {
    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "RequestIdentifier";
    }
}

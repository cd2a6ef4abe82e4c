package fr.societaire.member;

import fr.societaire.shared.MemberNumber;

/**
 * Fired in the transaction in which a member is reached by another e-mail address or mobile number than before.
 *
 * @param value the new one, in its normal form
 */
public record ContactReplaced(MemberNumber member, ContactChannel channel, String value) {
    /** Nothing of the value: events end up in logs. */
    @Override
    public String toString() {
        return "ContactReplaced[" + member + ", " + channel + "]";
    }
}

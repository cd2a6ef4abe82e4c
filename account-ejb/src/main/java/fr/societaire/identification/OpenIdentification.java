package fr.societaire.identification;

import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffMember;

/**
 * A file to be opened for a caller who has proved who he is.
 *
 * @param email as the advisor types it: an address the member reads now
 * @param mobile as typed; blank where he has none, and the old number is not kept then
 * @param by who opens it, and will not decide on it
 */
public record OpenIdentification(MemberNumber member, String email, String mobile, StaffMember by) {
    /** Nothing of the contacts ends in a log. */
    @Override
    public String toString() {
        return "OpenIdentification[" + member + "]";
    }
}

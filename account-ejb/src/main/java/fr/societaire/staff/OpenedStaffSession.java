package fr.societaire.staff;

/**
 * A session of staff that has just begun.
 *
 * @param token 256 random bits that stand for him; for the session cookie, nowhere else
 */
public record OpenedStaffSession(String token, StaffMember staff) {
    /** Never the token: this object may end in a log. */
    @Override
    public String toString() {
        return "OpenedStaffSession[" + staff.id() + "]";
    }
}

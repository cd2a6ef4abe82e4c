package fr.societaire.staff.internal;

import fr.societaire.staff.domain.StaffId;

/**
 * Somebody of the staff who may be sent a link.
 *
 * @param hasPassword whether he has chosen one already
 */
record Addressee(StaffId id, String email, boolean hasPassword) {
    static Addressee of(Object[] row) {
        return new Addressee(new StaffId((String) row[0]), (String) row[1], (Boolean) row[2]);
    }

    /** Never the address: this object may end in a log. */
    @Override
    public String toString() {
        return "Addressee[" + id + "]";
    }
}

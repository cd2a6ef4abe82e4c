package fr.societaire.staff.internal;

import java.util.Optional;

/**
 * A try of a password that may be made.
 *
 * @param passwordHash empty for somebody who has been invited and has chosen none yet
 */
public record StaffTry(Optional<String> passwordHash) {
    /** Never the hash: this object may end in a log. */
    @Override
    public String toString() {
        return "StaffTry";
    }
}

package fr.societaire.staff;

import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRight;
import fr.societaire.staff.domain.StaffRole;
import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who works for the insurer.
 *
 * @param pseudonym the name members read: what is done in their account is signed, and nobody is exposed by it
 */
public record StaffMember(StaffId id, String pseudonym, Set<StaffRole> roles) implements Serializable {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** Whether one of his roles allows it. */
    public boolean may(StaffRight right) {
        return roles.stream().anyMatch(role -> role.grants(right));
    }
}

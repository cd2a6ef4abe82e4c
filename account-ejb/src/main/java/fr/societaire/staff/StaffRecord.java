package fr.societaire.staff;

import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRole;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody on the insurer's list of staff.
 *
 * @param pseudonym what members read in his place
 * @param email where his invitation is sent
 * @param passwordHash Argon2id in PHC format, for those who had an account elsewhere; empty for who is to be invited. It
 *     never replaces the password of an account that has one
 */
public record StaffRecord(
        StaffId id, String pseudonym, String email, Set<StaffRole> roles, Optional<String> passwordHash) {
    /** Refuses what is missing with an {@link IllegalArgumentException} that hides the hash. */
    public StaffRecord {
        roles = Set.copyOf(roles);
        if (pseudonym.isBlank() || email.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("pseudonym, email, roles: required");
        }
        if (passwordHash.filter(hash -> !hash.startsWith("$argon2id$")).isPresent()) {
            throw new IllegalArgumentException("passwordHash: Argon2id in PHC format expected");
        }
    }

    /** Never the hash: this object may end in a log. */
    @Override
    public String toString() {
        return "StaffRecord[" + id + "]";
    }
}

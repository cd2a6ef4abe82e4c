package fr.societaire.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the staff as his supervisor sees him.
 *
 * @param hasPassword whether he has chosen one; without it a link of a letter waits for him
 * @param lastSignedIn when he last came in, passing both steps; empty when he never has
 */
public record ColleagueView(StaffMember who, String email, boolean hasPassword, Optional<Instant> lastSignedIn) {}

package fr.societaire.staff;

import java.time.Instant;

/**
 * A session of staff that lives.
 *
 * @param idleEndsAt when it ends if nothing is asked for any more; in truth up to a minute later, never sooner
 */
public record StaffSession(StaffMember staff, Instant idleEndsAt) {}

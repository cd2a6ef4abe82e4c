package fr.societaire.staff;

import java.time.Instant;

/** What whoever has forgotten his password is told, whoever he is. */
public sealed interface StaffLinkRequest {
    /** If somebody has this name, a letter is on its way. */
    record Taken() implements StaffLinkRequest {}

    /** Too many were asked for from this network: nothing was looked at, and is not before {@code until}. */
    record Wait(Instant until) implements StaffLinkRequest {}
}

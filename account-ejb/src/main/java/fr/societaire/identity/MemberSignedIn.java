package fr.societaire.identity;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/** Fired in the transaction in which a member completes both steps of a sign-in. */
public record MemberSignedIn(MemberNumber member, Instant at) {}

package fr.societaire.risk;

import fr.societaire.risk.domain.Place;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import java.time.Instant;

/** Fired in the transaction of a full sign-in that is no habit of its member: another country, another device. */
public record UnusualSignIn(MemberNumber member, Instant at, Place place, Whereabouts from) {}

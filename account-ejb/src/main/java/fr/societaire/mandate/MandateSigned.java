package fr.societaire.mandate;

import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.MemberNumber;

/** A member has signed a mandate here. Fired in the transaction of the signature. */
public record MandateSigned(MandateId mandate, MemberNumber member) {}

package fr.societaire.mandate;

import fr.societaire.identity.SignInOrigin;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.MemberNumber;

/** A wish to be debited on another account. */
public record ChangeAccount(MemberNumber member, MandateId mandate, AccountClaim account, SignInOrigin origin) {}

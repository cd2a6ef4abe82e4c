package fr.societaire.mandate;

import fr.societaire.identity.SignInOrigin;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.MemberNumber;
import java.util.UUID;

/**
 * An agreement to a mandate.
 *
 * @param fingerprint of the text he was shown
 * @param session the one in which he agrees
 */
public record SignMandate(
        MemberNumber member, MandateId mandate, String fingerprint, UUID session, SignInOrigin origin) {}

package fr.societaire.recovery.internal;

import fr.societaire.platform.Bearers;
import fr.societaire.recovery.domain.RecoveryChannel;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What links and codes of a lost password are bound to. A link is the member's. A code is bound to what was asked, whoever
 * is meant and whatever is sent, so that a request for nobody leaves the same rows.
 */
@Dependent
public class RecoverySecrets {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    Bearers bearers;

    /** Digest of whom a name leads to, or of the name itself. */
    String subject(Optional<MemberNumber> member, String normalForm) {
        return member.map(this::ofMember).orElseGet(() -> bearers.digest("recovery-typed", normalForm));
    }

    private String ofMember(MemberNumber member) {
        return bearers.digest("recovery-member", member.value());
    }

    SecretSubject ofCode(String subject, RecoveryChannel preference) {
        return new SecretSubject.Unknown("recovery " + preference + " " + subject);
    }

    /** Whatever is on its way to this member opens nothing any more. */
    void revokeAllOf(MemberNumber member) {
        secrets.revoke(SecretPurpose.RECOVERY_LINK, SecretSubject.of(member));
        for (RecoveryChannel preference : RecoveryChannel.values()) {
            secrets.revoke(SecretPurpose.RECOVERY_CODE, ofCode(ofMember(member), preference));
        }
    }
}

package fr.societaire.identity.internal;

import fr.societaire.identity.domain.ResendPolicy;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits on sending sign-in codes, as configured. */
@Dependent
public class ResendLimits {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    @ConfigProperty(name = "portal.sign-in.first-resend-wait")
    Duration firstWait;

    @Inject
    @ConfigProperty(name = "portal.sign-in.most-unused-codes-an-hour")
    int mostAnHour;

    public ResendPolicy policy() {
        return new ResendPolicy(firstWait, mostAnHour);
    }

    public Optional<Instant> pausedUntil(MemberNumber member, Instant now) {
        var since = now.minus(ResendPolicy.WINDOW);
        return policy().pausedUntil(secrets.unusedSince(SecretPurpose.SIGN_IN_CODE, SecretSubject.of(member), since));
    }
}

package fr.societaire.activation.internal;

import fr.societaire.activation.domain.ActivationQuota;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits of a first connection, as configured. */
@Dependent
public class ActivationLimits {
    @Inject
    @ConfigProperty(name = "portal.activation.most-failures-per-address-an-hour")
    int perAddress;

    @Inject
    @ConfigProperty(name = "portal.activation.most-failures-per-number-an-hour")
    int perNumber;

    @Inject
    @ConfigProperty(name = "portal.activation.most-codes-a-day")
    int codesPerDay;

    @Inject
    @ConfigProperty(name = "portal.activation.resend-wait")
    Duration resendWait;

    ActivationQuota quota() {
        return new ActivationQuota(perAddress, perNumber, codesPerDay, resendWait);
    }
}

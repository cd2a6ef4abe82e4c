package fr.societaire.recovery.internal;

import fr.societaire.recovery.domain.RecoveryQuota;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits on requests, as configured. */
@Dependent
public class RecoveryLimits {
    @Inject
    @ConfigProperty(name = "portal.recovery.most-per-account-an-hour")
    int perAccount;

    @Inject
    @ConfigProperty(name = "portal.recovery.most-per-address-an-hour")
    int perAddress;

    @Inject
    @ConfigProperty(name = "portal.recovery.most-codes-a-day")
    int codesPerDay;

    @Inject
    @ConfigProperty(name = "portal.recovery.resend-wait")
    Duration resendWait;

    /** From one request to the next of the same browser, the first time. */
    Duration resendWait() {
        return resendWait;
    }

    RecoveryQuota quota() {
        return new RecoveryQuota(perAccount, perAddress, codesPerDay);
    }
}

package fr.societaire.notification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets finished messages once nobody asks after them any more. Every server does it; the second finds nothing. */
@Singleton
@PermitAll
public class OutboxPurge {
    private static final Logger LOG = Logger.getLogger(OutboxPurge.class.getName());

    @Inject
    @ConfigProperty(name = "portal.notification.keep-days")
    int keepDays;

    @Inject
    OutboxLedger ledger;

    @Schedule(hour = "3", minute = "40", persistent = false, info = "purge of the outbox")
    public void purge() {
        int forgotten = ledger.purge(keepDays);
        LOG.info(() -> forgotten + " finished messages forgotten");
    }
}

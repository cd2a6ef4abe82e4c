package fr.societaire.recovery.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every server does it; the second finds nothing. */
@Singleton
@PermitAll
public class RecoveryPurge {
    @Inject
    RequestDesk requests;

    @Inject
    IdentifierDesk identifiers;

    @Schedule(hour = "3", minute = "50", persistent = false, info = "purge of recovery requests")
    public void purge() {
        requests.forget();
        identifiers.forget();
    }
}

package fr.societaire.activation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every server does it; the second finds nothing. */
@Singleton
@PermitAll
public class ActivationPurge {
    @Inject
    ActivationDesk desk;

    @Schedule(hour = "3", minute = "55", persistent = false, info = "purge of first connections")
    public void purge() {
        desk.forget();
    }
}

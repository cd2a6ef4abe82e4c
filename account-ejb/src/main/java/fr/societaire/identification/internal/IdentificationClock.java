package fr.societaire.identification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds whether a file's time has come. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentificationClock {
    private static final int AT_ONCE = 50;

    @Inject
    DueIdentifications due;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "identifications that are due")
    public void tick() {
        due.due(AT_ONCE).forEach(due::apply);
        due.late(AT_ONCE).forEach(due::expire);
    }

    @Schedule(hour = "3", minute = "40", persistent = false, info = "purge of identifications that are over")
    public void purge() {
        due.forget();
    }
}

package fr.societaire.contactchange.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds whether a change's time has come. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeClock {
    private static final int AT_ONCE = 50;

    @Inject
    DueChanges due;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "contact changes that are due")
    public void tick() {
        due.due(AT_ONCE).forEach(due::apply);
    }

    @Schedule(hour = "3", minute = "50", persistent = false, info = "purge of contact changes that are over")
    public void purge() {
        due.forget();
    }
}

package fr.societaire.desk.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute whether an approved change's delay, or the day of a promise, has come. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProposalClock {
    private static final int AT_ONCE = 50;

    @Inject
    DueWork due;

    @Schedule(hour = "*", minute = "*", persistent = false, info = "what is due at the desk")
    public void tick() {
        due.proposals(AT_ONCE).forEach(due::apply);
        due.remind(AT_ONCE);
    }

    @Schedule(hour = "3", minute = "45", persistent = false, info = "purge of the desk's searches")
    public void purge() {
        due.forget();
    }
}

package fr.societaire.mandate.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds whether the time of a new account has come, and every night for what has grown old. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MandateClock {
    private static final int AT_ONCE = 50;

    @Inject
    DueMandates due;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "accounts to debit that are due")
    public void tick() {
        due.dueAccounts(AT_ONCE).forEach(due::apply);
    }

    @Schedule(hour = "4", minute = "10", persistent = false, info = "mandates that have grown old")
    public void night() {
        due.forget();
        while (due.lapse(AT_ONCE) == AT_ONCE) {
            continue;
        }
    }
}

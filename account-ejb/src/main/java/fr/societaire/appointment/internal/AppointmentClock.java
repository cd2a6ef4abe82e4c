package fr.societaire.appointment.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds whether a member is to be reminded. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppointmentClock {
    private static final int AT_ONCE = 50;

    @Inject
    DueReminders due;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "reminders of appointments")
    public void tick() {
        due.due(AT_ONCE).forEach(due::remind);
    }

    @Schedule(hour = "3", minute = "50", persistent = false, info = "purge of appointments that are over")
    public void purge() {
        due.forget();
    }
}

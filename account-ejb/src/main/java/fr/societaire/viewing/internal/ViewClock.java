package fr.societaire.viewing.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds whether a view is over. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ViewClock {
    private static final int AT_ONCE = 200;

    @Inject
    DueViews due;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "views that are over")
    public void tick() {
        due.live(AT_ONCE).forEach(due::look);
    }

    @Schedule(hour = "3", minute = "50", persistent = false, info = "purge of views that are over")
    public void purge() {
        due.forget();
    }
}

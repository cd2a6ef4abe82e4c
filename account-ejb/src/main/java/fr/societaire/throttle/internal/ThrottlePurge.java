package fr.societaire.throttle.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets counters that are over, often: an attacker may bring a network for each. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ThrottlePurge {
    @Inject
    Counters counters;

    @Schedule(hour = "*", minute = "*/10", persistent = false, info = "purge of the limits")
    public void purge() {
        counters.purge();
    }
}

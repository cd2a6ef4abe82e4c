package fr.societaire.arrears.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds whether a payment or a day has changed what a member is to be told. Every server does it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrearsClock {
    private static final int AT_ONCE = 50;

    @Inject
    ArrearsRounds rounds;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "formal notices")
    public void tick() {
        rounds.paid(AT_ONCE).forEach(rounds::settle);
        rounds.news(AT_ONCE).forEach(rounds::tell);
    }
}

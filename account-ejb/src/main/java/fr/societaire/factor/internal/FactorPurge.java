package fr.societaire.factor.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets, every night, what passkeys were asked to sign a day ago. On several servers the first does the work. */
@Stateless
@PermitAll
public class FactorPurge {
    @Inject
    Challenges challenges;

    @Inject
    InstantSource clock;

    @Schedule(hour = "3", minute = "25", persistent = false)
    public void forget() {
        challenges.forget(clock.instant().minus(Duration.ofDays(1)));
    }
}

package fr.societaire.federation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets, every hour, the requests that were over a day ago: anybody may begin one. What happened stays in the journal. */
@Stateless
@PermitAll
public class FederationPurge {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    FederationRequests requests;

    @Inject
    InstantSource clock;

    @Schedule(hour = "*", minute = "25", persistent = false, info = "purge of sign-ins by the federation")
    public void forget() {
        requests.forgetBefore(clock.instant().minus(KEPT));
    }
}

package fr.societaire.secret.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets, every night, the secrets that ended thirty days ago. On several servers the first does the work. */
@Stateless
@PermitAll
public class SecretPurge {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    @Schedule(hour = "3", minute = "25", persistent = false)
    public void forget() {
        em.createNativeQuery("delete from one_time_secret where expires_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}

package fr.societaire.humancheck.internal;

import fr.societaire.platform.Bearers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;

/** What was answered already, until it is over anyway. */
@Stateless
@PermitAll
public class UsedChecks {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    /** Uses it up; false when somebody was first, be it on another server. */
    public boolean use(String id, Instant end) {
        return em.createNativeQuery(
                                "insert into human_check_used (id_digest, ends_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, bearers.digest("humancheck/used", id))
                        .setParameter(2, Timestamp.from(end))
                        .executeUpdate()
                == 1;
    }

    /** Every server does it; the second finds nothing. */
    @Schedule(hour = "*", minute = "*/10", persistent = false, info = "purge of human checks")
    public void purge() {
        em.createNativeQuery("delete from human_check_used where ends_at <= ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}

package fr.societaire.identity.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Forgets, every night, what is no longer needed: attempts after a day, ended sessions after a year
 * (CNIL, délibération 2021-122: traces are kept six months to one year). On several servers the first does the work.
 */
@Stateless
@PermitAll
public class IdentityPurge {
    private static final Duration ATTEMPTS = Duration.ofDays(1);
    /** Longer than any lock and any memory of failures. */
    private static final Duration LOCKS = Duration.ofDays(15);

    private static final Duration DEVICES = Duration.ofDays(400);
    private static final Duration SESSIONS = Duration.ofDays(365);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void forget() {
        Instant now = clock.instant();
        delete("delete from sign_in_attempt where expires_at < ?1", now.minus(ATTEMPTS));
        delete("delete from identity_lockout where coalesce(last_at, judging_until) < ?1", now.minus(LOCKS));
        delete("delete from identity_device where last_seen_at < ?1", now.minus(DEVICES));
        delete("delete from member_session where ends_at < ?1", now.minus(SESSIONS));
    }

    private void delete(String sql, Instant before) {
        em.createNativeQuery(sql).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}

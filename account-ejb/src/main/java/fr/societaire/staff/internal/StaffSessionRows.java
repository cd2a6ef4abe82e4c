package fr.societaire.staff.internal;

import fr.societaire.identity.SessionEnd;
import fr.societaire.staff.StaffSession;
import fr.societaire.staff.domain.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of staff as rows. */
@Dependent
public class StaffSessionRows {
    /** «Last seen» is written once a minute at most: a session lives up to a minute longer than announced, never less. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void insert(String digest, StaffId staff, String network, Instant now, Instant end) {
        em.createNativeQuery("""
                        insert into staff_session (token_digest, staff_id, created_at, last_seen_at, ends_at, network)
                        values (?1, ?2, ?3, ?3, ?4, ?5)""")
                .setParameter(1, digest)
                .setParameter(2, staff.value())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(end))
                .setParameter(5, network)
                .executeUpdate();
    }

    public Optional<StaffSession> resume(String digest, Duration idle, Instant now) {
        List<?> rows = em.createNativeQuery("""
                        with live as (
                          select s.staff_id, a.pseudonym, a.roles, s.ends_at
                          from staff_session s join staff_account a using (staff_id)
                          where token_digest = ?1 and revoked_at is null and ends_at > ?2 and last_seen_at > ?3
                            and a.left_at is null),
                        touched as (
                          update staff_session set last_seen_at = ?2
                          where token_digest = ?1 and last_seen_at <= ?4 and exists (select from live))
                        select staff_id, pseudonym, roles, ends_at from live""")
                .setParameter(1, digest)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(idle).minus(PRECISION)))
                .setParameter(4, Timestamp.from(now.minus(PRECISION)))
                .getResultList();
        return rows.stream().findFirst().map(row -> session((Object[]) row, now.plus(idle)));
    }

    /** The one he is in; being asked about does not keep it alive. */
    public Optional<String> liveOf(StaffId staff, Duration idle, Instant now) {
        List<?> rows = em.createNativeQuery("""
                        select s.token_digest from staff_session s join staff_account a using (staff_id)
                        where staff_id = ?1 and revoked_at is null and ends_at > ?2 and last_seen_at > ?3
                          and a.left_at is null""")
                .setParameter(1, staff.value())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(idle).minus(PRECISION)))
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    private static StaffSession session(Object[] row, Instant idleEndsAt) {
        Instant endsAt = ((Timestamp) row[3]).toInstant();
        return new StaffSession(StaffRows.staff(row), idleEndsAt.isBefore(endsAt) ? idleEndsAt : endsAt);
    }

    public SessionEnd endOf(String digest) {
        List<?> revoked = em.createNativeQuery(
                        "select revoked_at is not null from staff_session where token_digest = ?1")
                .setParameter(1, digest)
                .getResultList();
        return revoked.stream()
                .findFirst()
                .map(ended -> (Boolean) ended ? SessionEnd.REVOKED : SessionEnd.TIME)
                .orElse(SessionEnd.UNKNOWN);
    }

    public void revoke(String digest, Instant now) {
        em.createNativeQuery("update staff_session set revoked_at = ?1 where token_digest = ?2 and revoked_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, digest)
                .executeUpdate();
    }

    public void endAllOf(StaffId staff, Instant now) {
        em.createNativeQuery("update staff_session set revoked_at = ?1 where staff_id = ?2 and revoked_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, staff.value())
                .executeUpdate();
    }
}

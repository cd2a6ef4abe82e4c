package fr.societaire.identity.internal;

import fr.societaire.identity.domain.Failures;
import fr.societaire.identity.domain.LockoutPolicy;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The counters of failures as rows, and the policy as configured. */
@Dependent
public class LockRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    @Inject
    @ConfigProperty(name = "portal.lock.threshold")
    int threshold;

    @Inject
    @ConfigProperty(name = "portal.lock.duration")
    Duration duration;

    @Inject
    @ConfigProperty(name = "portal.lock.longest")
    Duration longest;

    /** One door's row, held to the end of the transaction. {@code judging}: passwords being compared right now. */
    public record Held(String door, Failures failures, int judging) {}

    public LockoutPolicy policy() {
        return new LockoutPolicy(threshold, duration, longest);
    }

    /** The door strangers use: one a member, or one a name that nobody has. */
    public String doorOfStrangers(Optional<MemberNumber> member, String typed) {
        return member.map(this::doorOfStrangers).orElseGet(() -> bearers.digest("lock-typed", typed));
    }

    /** A known device of the member has a door of its own, which strangers cannot lock. */
    public String doorOfDevice(MemberNumber member, String deviceId) {
        return bearers.digest("lock-device", member + "|" + deviceId);
    }

    private String doorOfStrangers(MemberNumber member) {
        return bearers.digest("lock-member", member.value());
    }

    /**
     * The row of a door, unless somebody else is reserving a try at it in this very moment, on any server: whoever waited
     * would hold a connection meanwhile, and two hundred tries at one door would take them from everybody else.
     */
    public Optional<Held> holdUnlessTaken(String door, Optional<MemberNumber> member, Instant now) {
        return held(door, member, now, "where pg_try_advisory_xact_lock(hashtextextended(?1, 0))");
    }

    /** The row of a door; waits for the few who hold it. */
    public Held hold(String door, Optional<MemberNumber> member, Instant now) {
        return held(door, member, now, "").orElseThrow();
    }

    private Optional<Held> held(String door, Optional<MemberNumber> member, Instant now, String condition) {
        List<?> rows = em.createNativeQuery("""
                        insert into identity_lockout as l (door, member_number) select ?1, ?2 %s
                        on conflict (door) do update set door = excluded.door
                        returning failures, last_at, locked_at, locked_until,
                          case when judging_until > ?3 then judging else 0 end""".formatted(condition))
                .setParameter(1, door)
                .setParameter(2, member.map(MemberNumber::value).orElse(null))
                .setParameter(3, Timestamp.from(now))
                .getResultList();
        return rows.stream().findFirst().map(row -> held(door, (Object[]) row, now));
    }

    private Held held(String door, Object[] row, Instant now) {
        return new Held(door, policy().asOf(failures(row), now), ((Number) row[4]).intValue());
    }

    /** {@code judgedBy}: until when those being judged are believed to be; a server may have died meanwhile. */
    public void write(Held held, Instant judgedBy) {
        Failures failures = held.failures();
        em.createNativeQuery("""
                        update identity_lockout set failures = ?2, last_at = cast(?3 as timestamptz),
                          locked_at = cast(?4 as timestamptz), locked_until = cast(?5 as timestamptz),
                          judging = ?6, judging_until = ?7 where door = ?1""")
                .setParameter(1, held.door())
                .setParameter(2, failures.count())
                .setParameter(3, timestamp(failures.lastAt()))
                .setParameter(4, timestamp(failures.lockedAt()))
                .setParameter(5, timestamp(failures.lockedUntil()))
                .setParameter(6, held.judging())
                .setParameter(7, Timestamp.from(judgedBy))
                .executeUpdate();
    }

    public Failures ofStrangers(MemberNumber member, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select failures, last_at, locked_at, locked_until from identity_lockout where door = ?1")
                .setParameter(1, doorOfStrangers(member))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> policy().asOf(failures((Object[]) row), now))
                .orElse(Failures.NONE);
    }

    public void clear(MemberNumber member) {
        em.createNativeQuery("delete from identity_lockout where member_number = ?1")
                .setParameter(1, member.value())
                .executeUpdate();
    }

    private static Failures failures(Object[] row) {
        return new Failures(((Number) row[0]).intValue(), instant(row[1]), instant(row[2]), instant(row[3]));
    }

    private static Optional<Instant> instant(Object timestamp) {
        return Optional.ofNullable((Timestamp) timestamp).map(Timestamp::toInstant);
    }

    private static Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }
}

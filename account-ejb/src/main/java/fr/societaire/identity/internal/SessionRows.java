package fr.societaire.identity.internal;

import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.ResumedSession;
import fr.societaire.identity.SessionEnd;
import fr.societaire.identity.SignInFactor;
import fr.societaire.platform.Turns;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The session registry as rows. A row stays after its end: it is also when and where from the member came in. */
@Dependent
public class SessionRows {
    /**
     * «Last seen» is written once a minute at most: a page and its parts are one sight. A session therefore lives up to a
     * minute longer than announced, and never less.
     */
    public static final Duration PRECISION = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Turns turns;

    public void insert(
            String digest, MemberNumber member, Set<SignInFactor> factors, Whereabouts from, Instant now, Instant end) {
        em.createNativeQuery("""
                        insert into member_session
                          (token_digest, member_number, created_at, last_seen_at, ends_at, factors, device, network)
                        values (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, digest)
                .setParameter(2, member.value())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(end))
                .setParameter(5, factors.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter(6, from.device())
                .setParameter(7, from.network())
                .executeUpdate();
    }

    /** Looks and, when it was last seen longer ago than {@code precision}, touches: one statement, one round trip. */
    public Optional<ResumedSession> resume(String digest, Duration idle, Instant now, Duration precision) {
        Query query = em.createNativeQuery("""
                        with live as (
                          select member_number, last_seen_at, ends_at, factors, created_at from member_session
                          where token_digest = ?1 and revoked_at is null and ends_at > ?2 and last_seen_at > ?3),
                        touched as (
                          update member_session set last_seen_at = ?2
                          where token_digest = ?1 and last_seen_at <= ?4 and exists (select from live))
                        select member_number, last_seen_at, ends_at, factors,
                          (select max(before.created_at) from member_session before
                           where before.member_number = live.member_number and before.created_at < live.created_at),
                          coalesce(a.must_change_password, false), coalesce(a.must_check_contacts, false),
                          coalesce(a.attention_until > ?2, false)
                        from live left join identity_account a using (member_number)""")
                .setParameter(1, digest)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(idle).minus(PRECISION)))
                .setParameter(4, Timestamp.from(now.minus(precision)));
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> session((Object[]) row, idle, now));
    }

    /** Until then there is something for this member on his pages; nothing where he has no account. */
    public void callAttention(MemberNumber member, Instant until) {
        em.createNativeQuery("update identity_account set attention_until = ?1 where member_number = ?2")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, member.value())
                .executeUpdate();
    }

    /** Ends by time what nobody has asked for since {@code idle}; returns what is left of it otherwise. */
    public Duration endIfIdle(String digest, Duration idle, Instant now) {
        List<?> rows = em.createNativeQuery("""
                        update member_session set ends_at = case when last_seen_at <= ?3 then ?2 else ends_at end
                        where token_digest = ?1 and revoked_at is null and ends_at > ?2
                        returning last_seen_at, ends_at""")
                .setParameter(1, digest)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(idle)))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> left((Object[]) row, idle, now))
                .orElse(Duration.ZERO);
    }

    private static Duration left(Object[] row, Duration idle, Instant now) {
        Instant idleEndsAt = ((Timestamp) row[0]).toInstant().plus(idle);
        Instant endsAt = ((Timestamp) row[1]).toInstant();
        return Duration.between(now, idleEndsAt.isBefore(endsAt) ? idleEndsAt : endsAt);
    }

    public SessionEnd endOf(String digest) {
        List<?> revoked = em.createNativeQuery(
                        "select revoked_at is not null from member_session where token_digest = ?1")
                .setParameter(1, digest)
                .getResultList();
        return revoked.stream()
                .findFirst()
                .map(ended -> (Boolean) ended ? SessionEnd.REVOKED : SessionEnd.TIME)
                .orElse(SessionEnd.UNKNOWN);
    }

    /** Ends the oldest sessions of a member so that one more makes {@code most}. Two sign-ins at once take turns. */
    public void makeRoom(MemberNumber member, int most, Instant idleSince, Instant now) {
        turns.take("session" + member);
        em.createNativeQuery("""
                        update member_session set revoked_at = ?1 where token_digest in (
                          select token_digest from member_session
                          where member_number = ?2 and revoked_at is null and ends_at > ?1 and last_seen_at > ?3
                          order by created_at desc, token_digest offset ?4)""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, member.value())
                .setParameter(3, Timestamp.from(idleSince))
                .setParameter(4, most - 1)
                .executeUpdate();
    }

    public void revoke(String digest, Instant now) {
        em.createNativeQuery("update member_session set revoked_at = ?1 where token_digest = ?2 and revoked_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, digest)
                .executeUpdate();
    }

    /** Ends every session of the member but the one to keep. */
    public int revokeAllOf(MemberNumber member, Optional<String> keptDigest, Instant now) {
        return em.createNativeQuery("""
                        update member_session set revoked_at = ?1
                        where member_number = ?2 and revoked_at is null and token_digest <> ?3""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, member.value())
                .setParameter(3, keptDigest.orElse(""))
                .executeUpdate();
    }

    public Optional<Instant> lastOpened(MemberNumber member) {
        List<?> rows = em.createNativeQuery(
                        "select created_at from member_session where member_number = ?1 order by created_at desc limit 1")
                .setParameter(1, member.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> ((Timestamp) row).toInstant());
    }

    private static ResumedSession session(Object[] row, Duration idle, Instant now) {
        Instant endsAt = ((Timestamp) row[2]).toInstant();
        Instant idleEndsAt = now.plus(idle);
        Set<SignInFactor> factors = EnumSet.noneOf(SignInFactor.class);
        Arrays.stream(((String) row[3]).split(",")).map(SignInFactor::valueOf).forEach(factors::add);
        return new ResumedSession(
                new MemberNumber((String) row[0]),
                idleEndsAt.isBefore(endsAt) ? idleEndsAt : endsAt,
                endsAt,
                factors,
                Optional.ofNullable((Timestamp) row[4]).map(Timestamp::toInstant),
                required((Boolean) row[5], (Boolean) row[6]),
                (Boolean) row[7]);
    }

    private static Set<RequiredAction> required(boolean password, boolean contacts) {
        Set<RequiredAction> actions = EnumSet.noneOf(RequiredAction.class);
        if (password) {
            actions.add(RequiredAction.CHANGE_PASSWORD);
        }
        if (contacts) {
            actions.add(RequiredAction.CHECK_CONTACTS);
        }
        return actions;
    }
}

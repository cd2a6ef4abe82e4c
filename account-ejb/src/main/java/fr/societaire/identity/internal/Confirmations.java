package fr.societaire.identity.internal;

import fr.societaire.identity.SignInFactor;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** When sessions last showed a second factor, as rows. */
@Dependent
public class Confirmations {
    private static final Set<SignInFactor> STRONG =
            EnumSet.of(SignInFactor.APP_CODE, SignInFactor.PASSKEY, SignInFactor.RECOVERY_CODE);

    /** Something he held a moment ago: neither the cookie of a trusted browser, nor what an advisor or the State said. */
    private static final Set<SignInFactor> ANY_HELD = EnumSet.of(
            SignInFactor.APP_CODE,
            SignInFactor.PASSKEY,
            SignInFactor.RECOVERY_CODE,
            SignInFactor.EMAIL_CODE,
            SignInFactor.SMS_CODE);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    void confirm(String sessionToken, Instant now) {
        em.createNativeQuery("""
                        insert into session_confirmation (token_digest, confirmed_at) values (?1, ?2)
                        on conflict (token_digest) do update set confirmed_at = excluded.confirmed_at""")
                .setParameter(1, digest(sessionToken))
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /**
     * The last time this session showed one, its beginning included.
     *
     * @param holdsStrong whether a member holds something better than a channel: then a sign-in by a code that was sent
     *     does not count
     */
    Optional<Instant> lastOf(String sessionToken, Predicate<MemberNumber> holdsStrong) {
        List<?> rows =
                em.createNativeQuery("""
                        select s.member_number, s.created_at, s.factors, c.confirmed_at
                        from member_session s left join session_confirmation c using (token_digest)
                        where s.token_digest = ?1 and s.revoked_at is null""").setParameter(1, digest(sessionToken)).getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).flatMap(row -> last(row, holdsStrong));
    }

    private static Optional<Instant> last(Object[] row, Predicate<MemberNumber> holdsStrong) {
        if (row[3] != null) {
            return Optional.of(((Timestamp) row[3]).toInstant());
        }
        Set<SignInFactor> enough = holdsStrong.test(new MemberNumber((String) row[0])) ? STRONG : ANY_HELD;
        boolean shown = Arrays.stream(((String) row[2]).split(","))
                .map(SignInFactor::valueOf)
                .anyMatch(enough::contains);
        return shown ? Optional.of(((Timestamp) row[1]).toInstant()) : Optional.empty();
    }

    /** As the session registry keeps it. */
    private String digest(String sessionToken) {
        return bearers.digest("session", sessionToken == null ? "" : sessionToken);
    }
}

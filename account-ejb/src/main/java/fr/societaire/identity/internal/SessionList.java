package fr.societaire.identity.internal;

import fr.societaire.identity.SessionView;
import fr.societaire.identity.SignInFactor;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sessions of one member, by the names pages have for them. */
@Dependent
public class SessionList {
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    @ConfigProperty(name = "portal.session.idle")
    Duration idle;

    public List<SessionView> of(MemberNumber member, Instant now) {
        List<?> rows = em.createNativeQuery("""
                        select id, created_at, last_seen_at, factors, device, network from member_session
                        where member_number = ?1 and revoked_at is null and ends_at > ?2 and last_seen_at > ?3
                        order by last_seen_at desc, created_at desc, id""")
                .setParameter(1, member.value())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(idle).minus(SessionRows.PRECISION)))
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    public Optional<UUID> idOf(String digest) {
        List<?> rows = em.createNativeQuery("select id from member_session where token_digest = ?1")
                .setParameter(1, digest)
                .getResultList();
        return rows.stream().findFirst().map(UUID.class::cast);
    }

    public void end(MemberNumber member, UUID session, Instant now) {
        em.createNativeQuery("""
                        update member_session set revoked_at = ?1
                        where id = ?2 and member_number = ?3 and revoked_at is null""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, session)
                .setParameter(3, member.value())
                .executeUpdate();
    }

    /** Ends every session of the member but the one to keep, if there is one; returns how many ended. */
    public int endAllBut(MemberNumber member, Optional<UUID> kept, Instant now) {
        return em.createNativeQuery("""
                        update member_session set revoked_at = ?1
                        where member_number = ?2 and revoked_at is null and ends_at > ?1 and id <> ?3""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, member.value())
                .setParameter(3, kept.orElse(NONE))
                .executeUpdate();
    }

    private static SessionView view(Object[] row) {
        return new SessionView(
                (UUID) row[0],
                ((Timestamp) row[1]).toInstant(),
                ((Timestamp) row[2]).toInstant(),
                Arrays.stream(((String) row[3]).split(",", -1))
                        .map(SignInFactor::valueOf)
                        .collect(Collectors.toSet()),
                new Whereabouts((String) row[4], (String) row[5]));
    }
}

package fr.societaire.identity.internal;

import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The session registry as rows. A row stays after its end: it is also when and where from the member came in. */
@Dependent
public class SessionRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Ends every session of the member but the one to keep. Every server knows at its next request. */
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
        Object newest = em.createNativeQuery("select max(created_at) from member_session where member_number = ?1")
                .setParameter(1, member.value())
                .getSingleResult();
        return Optional.ofNullable((Timestamp) newest).map(Timestamp::toInstant);
    }
}

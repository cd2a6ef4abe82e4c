package fr.societaire.federation.internal;

import fr.societaire.federation.LinkView;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links as rows. */
@Dependent
public class LinkRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Whom the provider's name for somebody leads to; being asked is being used. */
    public Optional<MemberNumber> use(String subject, Instant now) {
        List<?> rows = em.createNativeQuery("""
                        update federation_link set last_used_at = ?1 where subject_digest = ?2
                        returning member_number""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, subject)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast).map(MemberNumber::new);
    }

    /** Whom it leads to, without being used. */
    public Optional<MemberNumber> owner(String subject) {
        List<?> rows = em.createNativeQuery("select member_number from federation_link where subject_digest = ?1")
                .setParameter(1, subject)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast).map(MemberNumber::new);
    }

    /** The newest proof holds: the name before, if there was one, leads nowhere any more. */
    public void put(MemberNumber member, String subject, Instant now) {
        em.createNativeQuery("""
                        insert into federation_link (member_number, subject_digest, linked_at, last_used_at)
                        values (?1, ?2, ?3, ?3)
                        on conflict (member_number) do update
                        set subject_digest = excluded.subject_digest, linked_at = excluded.linked_at,
                            last_used_at = excluded.last_used_at""")
                .setParameter(1, member.value())
                .setParameter(2, subject)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    public Optional<LinkView> of(MemberNumber member) {
        List<?> rows = em.createNativeQuery(
                        "select linked_at, last_used_at from federation_link where member_number = ?1")
                .setParameter(1, member.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new LinkView(((Timestamp) row[0]).toInstant(), ((Timestamp) row[1]).toInstant()));
    }

    /** Whether there was one to end. */
    public boolean end(MemberNumber member) {
        return em.createNativeQuery("delete from federation_link where member_number = ?1")
                        .setParameter(1, member.value())
                        .executeUpdate()
                > 0;
    }
}

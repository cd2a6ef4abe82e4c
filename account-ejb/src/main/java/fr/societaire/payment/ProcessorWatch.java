package fr.societaire.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How the card processor is, judged by the payments of all servers. Says nothing of any member. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProcessorWatch {
    /** An attempt this young may still be waiting for its page. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    public ProcessorPace pace(Duration lately) {
        Instant now = clock.instant();
        Object[] row = (Object[]) em.createNativeQuery("""
                        select count(*), count(*) filter (where session_reference is null)
                          from card_payment where created_at > ?1 and created_at <= ?2""")
                .setParameter(1, Timestamp.from(now.minus(lately)))
                .setParameter(2, Timestamp.from(now.minus(PATIENCE)))
                .getSingleResult();
        return new ProcessorPace(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}

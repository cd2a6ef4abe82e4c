package fr.societaire.debit.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/**
 * Whose turn it is to do what one server does for all. Measured by the database's clock, which all servers share and nobody
 * moves; should the server die meanwhile, another takes the next turn.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebitRound {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** True for one server, once in each interval. */
    public boolean isMine(String round, Duration interval) {
        return em.createNativeQuery("""
                        insert into debit_round as d (round, next_at)
                        values (?1, clock_timestamp() + make_interval(secs => ?2))
                        on conflict (round) do update set next_at = excluded.next_at
                        where d.next_at <= clock_timestamp()""")
                        .setParameter(1, round)
                        .setParameter(2, (double) interval.toSeconds())
                        .executeUpdate()
                == 1;
    }
}

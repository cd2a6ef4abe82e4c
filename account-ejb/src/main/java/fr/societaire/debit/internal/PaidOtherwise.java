package fr.societaire.debit.internal;

import fr.societaire.billing.InstalmentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;

/** What was paid by card before its file leaves is not debited: given up in the transaction of the payment. */
@ApplicationScoped
public class PaidOtherwise {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    void giveUp(@Observes InstalmentSettled settled) {
        em.createNativeQuery("""
                        update debit set state = 'CANCELLED', state_since = ?1
                        where instalment_id = ?2 and state in ('PLANNED', 'PRENOTIFIED') and collection_id is null""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, settled.instalment().value())
                .executeUpdate();
    }
}

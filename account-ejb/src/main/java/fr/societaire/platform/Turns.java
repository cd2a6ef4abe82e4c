package fr.societaire.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets those who work on the same name take turns, on all servers: there may be no row yet to lock. */
@Dependent
public class Turns {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Waits for the name to be free and holds it to the end of the transaction. */
    public void take(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, name)
                .getSingleResult();
    }
}

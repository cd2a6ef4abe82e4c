package fr.societaire.journal.internal;

import fr.societaire.journal.ChainVerdict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the chain: seals every few seconds, verifies every night and writes the head to the log, where whoever could
 * change the database cannot follow, and forgets entries after their time (CNIL, délibération 2021-122: six months to one
 * year).
 */
@Stateless
@PermitAll
public class JournalSealing {
    private static final Logger LOG = Logger.getLogger(JournalSealing.class.getName());

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    JournalChain chain;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.journal.kept")
    Period kept;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void seal() {
        chain.sealAll();
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void verify() {
        switch (chain.verify()) {
            case ChainVerdict.Intact intact ->
                LOG.info(() -> "The journal's " + intact.entries() + " entries are as written; head " + intact.head());
            case ChainVerdict.Broken broken ->
                LOG.log(Level.SEVERE, "The journal was changed: entry {0} is not as written", broken.position());
        }
    }

    /** Forgets the oldest entries, from the start of the chain and without a gap. */
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void forget() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
        em.createNativeQuery("select forget_journal(?1)")
                .setParameter(1, Timestamp.from(before))
                .getSingleResult();
    }
}

package fr.societaire.recovery.internal;

import fr.societaire.recovery.domain.IdentifierRequest;
import fr.societaire.recovery.domain.RecoveryState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The requests for a forgotten identifier as rows. */
@Dependent
public class IdentifierRequests {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(IdentifierRequest request) {
        em.persist(request);
    }

    /** Held to the end of the transaction. */
    public Optional<IdentifierRequest> lock(UUID id) {
        return Optional.ofNullable(em.find(IdentifierRequest.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those who count the same claim or address take turns, on every server. */
    public void takeTurn(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "identifier " + name)
                .getSingleResult();
    }

    public long answeredSince(String claim, Instant since) {
        return em.createQuery("""
                        select count(r) from IdentifierRequest r
                        where r.claim = :claim and r.requestedAt > :since and r.state = :answered""", Long.class)
                .setParameter("claim", claim)
                .setParameter("since", since)
                .setParameter("answered", RecoveryState.ANSWERED)
                .getSingleResult();
    }

    public long fromAddressSince(String address, Instant since) {
        return em.createQuery("""
                        select count(r) from IdentifierRequest r
                        where r.address = :address and r.requestedAt > :since""", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }

    public int forgetBefore(Instant instant) {
        return em.createQuery("delete from IdentifierRequest r where r.requestedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}

package fr.societaire.recovery.internal;

import fr.societaire.platform.Bearers;
import fr.societaire.recovery.RecoveryProof;
import fr.societaire.recovery.domain.RecoveryChannel;
import fr.societaire.recovery.domain.RecoveryRequest;
import fr.societaire.recovery.domain.RecoveryState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The requests as rows. */
@Dependent
public class RecoveryRequests {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    /** A token for the browser that asks. */
    public RecoveryProof.Ticket freshTicket() {
        return new RecoveryProof.Ticket(bearers.freshToken());
    }

    /** What is kept of it. */
    public String digest(RecoveryProof.Ticket ticket) {
        return bearers.digest("recovery-ticket", ticket.token());
    }

    public void add(RecoveryRequest request) {
        em.persist(request);
    }

    /** Held to the end of the transaction. */
    public Optional<RecoveryRequest> lock(UUID id) {
        return Optional.ofNullable(em.find(RecoveryRequest.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Held to the end of the transaction. */
    public Optional<RecoveryRequest> lock(RecoveryProof.Ticket ticket) {
        return em.createQuery("select r from RecoveryRequest r where r.ticket = :ticket", RecoveryRequest.class)
                .setParameter("ticket", digest(ticket))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<RecoveryRequest> of(RecoveryProof.Ticket ticket) {
        return em.createQuery("select r from RecoveryRequest r where r.ticket = :ticket", RecoveryRequest.class)
                .setParameter("ticket", digest(ticket))
                .getResultStream()
                .findFirst();
    }

    /** Those who count the same name or address take turns, on every server. */
    public void takeTurn(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "recovery " + name)
                .getSingleResult();
    }

    public long answeredSince(String subject, Instant since) {
        return em.createQuery("""
                        select count(r) from RecoveryRequest r
                        where r.subject = :subject and r.requestedAt > :since and r.state = :answered""", Long.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .setParameter("answered", RecoveryState.ANSWERED)
                .getSingleResult();
    }

    public long codesSince(String subject, Instant since) {
        return em.createQuery("""
                        select count(r) from RecoveryRequest r
                        where r.subject = :subject and r.requestedAt > :since and r.sent = :code""", Long.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .setParameter("code", RecoveryChannel.SMS_CODE)
                .getSingleResult();
    }

    public long fromAddressSince(String address, Instant since) {
        return em.createQuery("""
                        select count(r) from RecoveryRequest r
                        where r.address = :address and r.requestedAt > :since""", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Forgets what no limit counts any more. */
    public int forgetBefore(Instant instant) {
        return em.createQuery("delete from RecoveryRequest r where r.requestedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}

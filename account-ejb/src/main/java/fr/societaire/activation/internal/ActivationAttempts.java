package fr.societaire.activation.internal;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.activation.domain.ActivationState;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The attempts, and the codes sent, as rows. */
@Dependent
public class ActivationAttempts {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    public ActivationTicket freshTicket() {
        return new ActivationTicket(bearers.freshToken());
    }

    /** What is kept of a ticket. */
    public String digest(ActivationTicket ticket) {
        return bearers.digest("activation-ticket", ticket.token());
    }

    public void add(ActivationAttempt attempt) {
        em.persist(attempt);
    }

    /** Held to the end of the transaction. */
    public Optional<ActivationAttempt> lock(ActivationTicket ticket, Instant now) {
        return em.createQuery("select a from ActivationAttempt a where a.ticket = :ticket", ActivationAttempt.class)
                .setParameter("ticket", digest(ticket))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(attempt -> attempt.isOpen(now))
                .findFirst();
    }

    /** Those who count the same number, address or member take turns, on every server. */
    public void takeTurn(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "activation " + name)
                .getSingleResult();
    }

    public long failuresFrom(String address, Instant since) {
        return failures("address", address, since);
    }

    public long failuresFor(String number, Instant since) {
        return failures("typedNumber", number, since);
    }

    private long failures(String attribute, String value, Instant since) {
        var criteria = em.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var attempt = query.from(ActivationAttempt.class);
        query.select(criteria.count(attempt))
                .where(
                        criteria.equal(attempt.get(attribute), value),
                        criteria.equal(attempt.get("state"), ActivationState.REFUSED),
                        criteria.greaterThan(attempt.get("attemptedAt"), since));
        return em.createQuery(query).getSingleResult();
    }

    public void codeSent(MemberNumber member, Instant at) {
        em.createNativeQuery("insert into activation_code_sent (member_number, sent_at) values (?1, ?2)")
                .setParameter(1, member.value())
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    /** Newest first. */
    public List<Instant> codesSent(MemberNumber member, Instant since) {
        Stream<?> times = em.createNativeQuery("""
                        select sent_at from activation_code_sent
                        where member_number = ?1 and sent_at > ?2 order by sent_at desc""")
                .setParameter(1, member.value())
                .setParameter(2, Timestamp.from(since))
                .getResultStream();
        return times.map(Timestamp.class::cast).map(Timestamp::toInstant).toList();
    }

    /** Forgets what no limit counts any more. */
    public void forgetBefore(Instant instant) {
        em.createQuery("delete from ActivationAttempt a where a.attemptedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
        em.createNativeQuery("delete from activation_code_sent where sent_at < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
    }
}

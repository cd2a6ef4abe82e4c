package fr.societaire.payment.internal;

import fr.societaire.payment.RequestKey;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.JournalEntry;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The card payments of the database. */
@Dependent
public class Attempts {
    /** An attempt that can take money or has taken it: the statuses of the unique index on the instalment. */
    private static final Set<CardPaymentStatus> STANDING = EnumSet.of(
            CardPaymentStatus.CREATED, CardPaymentStatus.OPEN, CardPaymentStatus.UNKNOWN, CardPaymentStatus.CAPTURED);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Adds it, unless its request was already made or another attempt stands on its instalment. */
    public boolean add(CardPayment payment) {
        int added = em.createNativeQuery("""
                insert into card_payment (payment_id, member_number, instalment_id, amount_cents, label, request_key,
                    status, status_since, created_at, page_closes_at, next_check_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict do nothing""")
                .setParameter(1, payment.id().value())
                .setParameter(2, payment.member().value())
                .setParameter(3, payment.instalment().value())
                .setParameter(4, payment.amount().cents())
                .setParameter(5, payment.label())
                .setParameter(6, payment.requestKey())
                .setParameter(7, payment.status().name())
                .setParameter(8, Timestamp.from(payment.statusSince()))
                .setParameter(9, Timestamp.from(payment.createdAt()))
                .setParameter(10, Timestamp.from(payment.pageClosesAt()))
                .setParameter(11, Timestamp.from(payment.nextCheckAt()))
                .executeUpdate();
        return added == 1;
    }

    public Optional<CardPayment> byRequest(MemberNumber member, RequestKey key) {
        return em.createNamedQuery("CardPayment.byRequest", CardPayment.class)
                .setParameter("member", member)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<CardPayment> standing(MemberNumber member, InstalmentId instalment) {
        return em.createNamedQuery("CardPayment.standing", CardPayment.class)
                .setParameter("member", member)
                .setParameter("instalment", instalment)
                .setParameter("statuses", STANDING)
                .getResultStream()
                .findFirst();
    }

    public Optional<CardPayment> ofMember(MemberNumber member, PaymentId id) {
        return em.createNamedQuery("CardPayment.ofMember", CardPayment.class)
                .setParameter("member", member)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<CardPayment> find(PaymentId id) {
        return Optional.ofNullable(em.find(CardPayment.class, id));
    }

    /** Nobody else moves it until this transaction ends. */
    public Optional<CardPayment> locked(PaymentId id) {
        return Optional.ofNullable(em.find(CardPayment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those to ask about, locked; those another server is taking are left to it. */
    public List<CardPayment> toCheck(Instant now, int limit) {
        List<?> ids = em.createNativeQuery("""
                select payment_id from card_payment
                where status in ('CREATED', 'OPEN', 'UNKNOWN') and next_check_at <= ?1
                order by next_check_at limit ?2 for update skip locked""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, limit)
                .getResultList();
        return ids.stream()
                .map(id -> em.find(CardPayment.class, new PaymentId((String) id)))
                .toList();
    }

    public void journal(List<JournalEntry> entries) {
        entries.forEach(em::persist);
    }

    /** The line of the ledger; the table refuses a second one. */
    public void enterCapture(CardPayment payment, Instant at) {
        em.createNativeQuery("insert into card_ledger (payment_id, kind, amount_cents, charge_reference, at)"
                        + " values (?1, 'CAPTURE', ?2, ?3, ?4)")
                .setParameter(1, payment.id().value())
                .setParameter(2, payment.amount().cents())
                .setParameter(3, payment.charge().orElseThrow().reference())
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    /** Notes a notification as taken; {@return false when it was taken before} */
    public boolean noteNotification(String event, String kind, Instant at, PaymentId payment) {
        return em.createNativeQuery("insert into processor_notification (event_id, kind, received_at, payment_id)"
                                + " values (?1, ?2, ?3, cast(?4 as text)) on conflict do nothing")
                        .setParameter(1, event)
                        .setParameter(2, kind)
                        .setParameter(3, Timestamp.from(at))
                        .setParameter(4, payment == null ? null : payment.value())
                        .executeUpdate()
                == 1;
    }
}

package fr.societaire.payment.internal;

import fr.societaire.payment.RequestKey;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The card payments of the database. */
@Dependent
public class Attempts {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /**
     * Adds it with all its lines, or nothing: not when its request was already made, nor when another attempt stands on
     * any of its instalments. Who stands there and has not committed is waited for; all take their instalments in one
     * order, so nobody waits in a circle.
     */
    public boolean add(CardPayment payment) {
        if (!addHead(payment)) {
            return false;
        }
        if (addLines(payment) == payment.lines().all().size()) {
            return true;
        }
        // Nobody else has seen them: they go with this transaction.
        delete("card_payment_line", payment.id());
        delete("card_payment", payment.id());
        return false;
    }

    private boolean addHead(CardPayment payment) {
        return em.createNativeQuery("""
                insert into card_payment (payment_id, member_number, amount_cents, label, request_key,
                    status, status_since, created_at, page_closes_at, next_check_at, challenge, keep_card,
                    customer_reference)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, cast(?13 as text)) on conflict do nothing""")
                        .setParameter(1, payment.id().value())
                        .setParameter(2, payment.member().value())
                        .setParameter(3, payment.amount().cents())
                        .setParameter(4, payment.label())
                        .setParameter(5, payment.requestKey())
                        .setParameter(6, payment.status().name())
                        .setParameter(7, Timestamp.from(payment.statusSince()))
                        .setParameter(8, Timestamp.from(payment.createdAt()))
                        .setParameter(9, Timestamp.from(payment.pageClosesAt()))
                        .setParameter(10, Timestamp.from(payment.nextCheckAt()))
                        .setParameter(11, payment.isChallenged())
                        .setParameter(12, payment.wish().keep())
                        .setParameter(13, payment.wish().customer())
                        .executeUpdate()
                == 1;
    }

    /** Stops at the first instalment that is taken: the rest would be given back all the same. */
    private int addLines(CardPayment payment) {
        int added = 0;
        for (PaymentLine line : payment.lines().all()) {
            if (addLine(payment, line) == 0) {
                return added;
            }
            added++;
        }
        return added;
    }

    private int addLine(CardPayment payment, PaymentLine line) {
        return em.createNativeQuery("""
                insert into card_payment_line (payment_id, payment_status, instalment_id, amount_cents, label)
                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                .setParameter(1, payment.id().value())
                .setParameter(2, payment.status().name())
                .setParameter(3, line.instalment().value())
                .setParameter(4, line.amount().cents())
                .setParameter(5, line.label())
                .executeUpdate();
    }

    private void delete(String table, PaymentId payment) {
        em.createNativeQuery("delete from " + table + " where payment_id = ?1")
                .setParameter(1, payment.value())
                .executeUpdate();
    }

    public Optional<CardPayment> byRequest(MemberNumber member, RequestKey key) {
        return em.createNamedQuery("CardPayment.byRequest", CardPayment.class)
                .setParameter("member", member)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    /** The attempts that can take money, or have taken it, for any of these. */
    public List<CardPayment> standing(MemberNumber member, Collection<InstalmentId> instalments) {
        List<?> ids = em.createNativeQuery("""
                        select distinct payment_id from card_payment_line join card_payment using (payment_id)
                        where instalment_id = any(string_to_array(?1, ',')) and member_number = ?2
                          and payment_status in ('CREATED', 'OPEN', 'UNKNOWN', 'CAPTURED')
                        order by payment_id""")
                .setParameter(1, instalments.stream().map(InstalmentId::value).collect(Collectors.joining(",")))
                .setParameter(2, member.value())
                .getResultList();
        return found(ids);
    }

    /** Whether this is why the newest attempt on any of these was refused. */
    public boolean wasLastRefusedFor(CardRefusal cause, MemberNumber member, Collection<InstalmentId> instalments) {
        List<?> last = em.createNativeQuery("""
                        select coalesce(refusal, '') from card_payment join card_payment_line using (payment_id)
                        where instalment_id = any(string_to_array(?1, ',')) and member_number = ?2
                        order by created_at desc limit 1""")
                .setParameter(1, instalments.stream().map(InstalmentId::value).collect(Collectors.joining(",")))
                .setParameter(2, member.value())
                .getResultList();
        return last.contains(cause.name());
    }

    private List<CardPayment> found(List<?> ids) {
        return ids.stream()
                .map(id -> em.find(CardPayment.class, new PaymentId((String) id)))
                .toList();
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

    /** The same, by the processor's reference of what it took. */
    public Optional<CardPayment> lockedByCharge(String charge) {
        List<?> ids = em.createNativeQuery("select payment_id from card_payment where charge_reference = ?1")
                .setParameter(1, charge)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> locked(new PaymentId((String) id)));
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
        return found(ids);
    }

    /** Newest first. */
    public List<CardPayment> latestOf(MemberNumber member, int count) {
        return em.createNamedQuery("CardPayment.latest", CardPayment.class)
                .setParameter("member", member)
                .setMaxResults(count)
                .getResultList();
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
}

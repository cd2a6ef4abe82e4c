package fr.societaire.refund.internal;

import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
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

/** The refunds, as rows. */
@Dependent
public class RefundShelf {
    private static final int MOST_SHOWN = 50;
    private static final Set<RefundState> ONLY_THOUGHT_OF = EnumSet.of(RefundState.REQUESTED, RefundState.DECLINED);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(Refund refund) {
        em.persist(refund);
        em.flush();
    }

    public Optional<Refund> find(RefundId id) {
        return Optional.ofNullable(em.find(Refund.class, id.value()));
    }

    /** Nobody else moves it until this transaction ends. */
    public Optional<Refund> lock(RefundId id) {
        return Optional.ofNullable(em.find(Refund.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first; what the insurer only thinks of giving him is left out. */
    public List<Refund> shownTo(MemberNumber member, Instant since) {
        return em.createQuery(
                        "select r from Refund r where r.member = :member and r.askedAt >= :since"
                                + " and (r.cause = :owed or r.state not in :thoughts) order by r.askedAt desc, r.id",
                        Refund.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .setParameter("owed", RefundCause.PAID_TOO_MUCH)
                .setParameter("thoughts", ONLY_THOUGHT_OF)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    public List<Refund> waiting(int skipped, int most) {
        return em.createQuery(
                        "select r from Refund r where r.state = :requested order by r.stateSince, r.id", Refund.class)
                .setParameter("requested", RefundState.REQUESTED)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Refund> decided(int skipped, int most) {
        return em.createQuery(
                        "select r from Refund r where r.state <> :requested order by r.stateSince desc, r.id",
                        Refund.class)
                .setParameter("requested", RefundState.REQUESTED)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those the processor is to be asked about, locked; those another server is taking are left to it. */
    public List<Refund> due(Instant now, int most) {
        return found(em.createNativeQuery("""
                        select refund_id from refund where next_look_at <= ?1
                        order by next_look_at limit ?2 for update skip locked""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList());
    }

    /** Those of a payment of which the processor may know something. */
    public List<RefundId> knownOf(PaymentId payment) {
        List<?> ids = em.createNativeQuery("""
                        select refund_id from refund
                        where payment_id = ?1 and state in ('SENDING', 'PENDING', 'DONE') order by refund_id""").setParameter(1, payment.value()).getResultList();
        return ids.stream().map(id -> new RefundId((String) id)).toList();
    }

    private List<Refund> found(List<?> ids) {
        return ids.stream().map(id -> em.find(Refund.class, id)).toList();
    }

    /** Whoever else decides for this member waits until the transaction is over: two halves are seen as one whole. */
    public void takeTurns(MemberNumber member) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) held")
                .setParameter(1, "refund " + member)
                .getSingleResult();
    }

    /** What accountants have decided to give a member since then. */
    public Money decidedSince(MemberNumber member, Instant since) {
        Number cents = (Number) em.createNativeQuery("""
                        select coalesce(sum(amount_cents), 0) from refund
                        where member_number = ?1 and asked_at >= ?2
                          and cause <> 'PAID_TOO_MUCH' and state <> 'DECLINED'""")
                .setParameter(1, member.value())
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        return Money.ofCents(cents.longValue());
    }
}

package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.FormalNotice;
import fr.societaire.arrears.domain.PostalItem;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The formal notices, as rows. */
@Dependent
public class NoticeShelf {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Whoever else wants to add one for this contract waits until the transaction is over. */
    public void queue(ContractNumber contract) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) held")
                .setParameter(1, "formal notice " + contract)
                .getSingleResult();
    }

    public void add(FormalNotice notice) {
        em.persist(notice);
        em.flush();
    }

    /** Whether the number of a registered letter was recorded before, for whatever contract. */
    public boolean isUsed(PostalItem letter) {
        return !em.createQuery("select n.id from FormalNotice n where n.letter = :letter", String.class)
                .setParameter("letter", letter)
                .getResultList()
                .isEmpty();
    }

    /** Those of a member that are not over, held to the end of the transaction. */
    public List<FormalNotice> lockLiveOf(MemberNumber member) {
        return em.createQuery(
                        "select n from FormalNotice n where n.member = :member and n.settledOn is null"
                                + " and n.terminatedAt is null order by n.id",
                        FormalNotice.class)
                .setParameter("member", member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<FormalNotice> find(String id) {
        return Optional.ofNullable(em.find(FormalNotice.class, id));
    }

    public Optional<FormalNotice> lock(String id) {
        return Optional.ofNullable(em.find(FormalNotice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of a contract that is not over, held to the end of the transaction. */
    public Optional<FormalNotice> liveOf(ContractNumber contract) {
        return em.createQuery(
                        "select n from FormalNotice n where n.contract = :contract and n.settledOn is null"
                                + " and n.terminatedAt is null",
                        FormalNotice.class)
                .setParameter("contract", contract)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The last one of a contract, unless it was settled before yesterday. */
    public Optional<FormalNotice> currentOf(ContractNumber contract, LocalDate today) {
        return notices(em.createNativeQuery("""
                        select * from formal_notice
                        where contract_number = ?1 and (settled_on is null or settled_on >= ?2)
                        order by sent_on desc, notice_id limit 1""", FormalNotice.class)
                        .setParameter(1, contract.value())
                        .setParameter(2, Date.valueOf(today.minusDays(1))))
                .stream()
                .findFirst();
    }

    /** Those that are not over, the oldest first. */
    public List<FormalNotice> live(int skipped, int most) {
        return notices(em.createNativeQuery("""
                        select * from formal_notice where settled_on is null and terminated_at is null
                        order by sent_on, notice_id offset ?1 limit ?2""", FormalNotice.class)
                .setParameter(1, skipped)
                .setParameter(2, most));
    }

    /** Those on whose contract nothing is overdue any more: paid elsewhere, and reported since. */
    public List<String> paid(LocalDate today, int most) {
        return ids(
                em.createNativeQuery("""
                        select notice_id from formal_notice n where settled_on is null and terminated_at is null
                          and not exists (select 1 from instalment i where i.contract_number = n.contract_number
                                            and i.status = 'DUE' and i.due_on < ?1)
                        order by notice_id limit ?2""").setParameter(1, Date.valueOf(today)).setParameter(2, most));
    }

    /** Those whose member has not been told of the stage the days have brought. */
    public List<String> news(LocalDate today, int most) {
        return ids(em.createNativeQuery("""
                        select notice_id from formal_notice where settled_on is null and terminated_at is null
                          and (stage_told = 'FORMAL_NOTICE' and sent_on < ?1
                               or stage_told = 'SUSPENDED' and sent_on < ?2)
                        order by notice_id limit ?3""")
                .setParameter(1, Date.valueOf(ArrearsTimetable.suspendedIfSentBefore(today)))
                .setParameter(2, Date.valueOf(ArrearsTimetable.terminableIfSentBefore(today)))
                .setParameter(3, most));
    }

    private static List<FormalNotice> notices(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(FormalNotice.class::cast).toList();
    }

    private static List<String> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}

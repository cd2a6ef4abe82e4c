package fr.societaire.debit.internal;

import fr.societaire.debit.BankFileView;
import fr.societaire.debit.CollectionView;
import fr.societaire.debit.OpenReplyView;
import fr.societaire.debit.domain.CollectionState;
import fr.societaire.debit.domain.ReplyOutcome;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;

/** Collections and the bank's files as they are looked at; one query each. */
@Dependent
public class BoardRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public List<CollectionView> collections(int most) {
        List<?> rows = em.createNativeQuery("""
                        select reference, collect_on, state, state_since, debits, total_cents,
                            (select count(*) from debit d where d.collection_id = c.collection_id and d.state = 'SETTLED'),
                            (select count(*) from debit d where d.collection_id = c.collection_id
                                and d.state in ('REJECTED', 'RETURNED', 'REFUNDED')), file_sha256, failure
                        from (select * from collection order by collect_on desc limit ?1) c
                        order by collect_on desc""").setParameter(1, most).getResultList();
        return rows.stream().map(row -> collection((Object[]) row)).toList();
    }

    private static CollectionView collection(Object[] row) {
        return new CollectionView(
                (String) row[0],
                ((Date) row[1]).toLocalDate(),
                CollectionState.valueOf((String) row[2]),
                ((Timestamp) row[3]).toInstant(),
                (Long) row[4],
                Money.ofCents((Long) row[5]),
                (Long) row[6],
                (Long) row[7],
                (String) row[8],
                (String) row[9]);
    }

    public List<BankFileView> files(int most) {
        List<?> rows = em.createNativeQuery("""
                        select name, received_at, replies,
                            (select count(*) from bank_reply r where r.file_id = f.file_id and r.outcome <> 'APPLIED'), failure
                        from (select * from bank_file order by received_at desc, file_id desc limit ?1) f
                        order by received_at desc, file_id desc""").setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BankFileView(
                        (String) row[0], ((Timestamp) row[1]).toInstant(), (Integer) row[2], (Long) row[3], (String)
                                row[4]))
                .toList();
    }

    public List<OpenReplyView> open(int skipped, int most) {
        List<?> rows = em.createNativeQuery("""
                        select f.name, r.place, r.line, r.reference, r.amount_cents, r.reason, r.outcome
                        from bank_reply r join bank_file f using (file_id) where r.outcome <> 'APPLIED'
                        order by r.file_id desc, r.place offset ?1 limit ?2""")
                .setParameter(1, skipped)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OpenReplyView(
                        (String) row[0],
                        (Integer) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        row[4] == null ? null : Money.ofCents((Long) row[4]),
                        (String) row[5],
                        ReplyOutcome.valueOf((String) row[6])))
                .toList();
    }
}

package fr.societaire.transfer.internal;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.transfer.StatementView;
import fr.societaire.transfer.TransferView;
import fr.societaire.transfer.domain.Remittance;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The transfers received, as rows. */
@Dependent
public class TransferShelf {
    private static final String COLUMNS =
            "transfer_id, amount_cents, booked_on, payer, structured, remittance, contract_number, member_number, allotted_by";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Those nobody has looked at yet. */
    public List<String> fresh(int most) {
        List<?> ids = em.createNativeQuery("""
                        select transfer_id from received_transfer where looked_at is null
                        order by received_at, transfer_id limit ?1""").setParameter(1, most).getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    public Optional<TransferView> find(String id) {
        return views(em.createNativeQuery("select " + COLUMNS + " from received_transfer where transfer_id = ?1")
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** Held to the end of the transaction. */
    public Optional<TransferView> lock(String id) {
        return views(em.createNativeQuery(
                                "select " + COLUMNS + " from received_transfer where transfer_id = ?1 for update")
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** The oldest first. */
    public List<TransferView> unknown(int skipped, int most) {
        return views(em.createNativeQuery("select " + COLUMNS + """
                         from received_transfer where contract_number is null and looked_at is not null
                        order by booked_on, transfer_id offset ?1 limit ?2""")
                .setParameter(1, skipped)
                .setParameter(2, most));
    }

    public void looked(String id, Instant at) {
        em.createNativeQuery("update received_transfer set looked_at = ?1 where transfer_id = ?2 and looked_at is null")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, id)
                .executeUpdate();
    }

    public void allot(String id, ContractNumber contract, MemberNumber member, Instant at, Optional<String> by) {
        em.createNativeQuery("""
                        update received_transfer set contract_number = ?1, member_number = ?2, allotted_at = ?3,
                            allotted_by = cast(?4 as text), looked_at = coalesce(looked_at, ?3)
                        where transfer_id = ?5""")
                .setParameter(1, contract.value())
                .setParameter(2, member.value())
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, by.orElse(null))
                .setParameter(5, id)
                .executeUpdate();
    }

    /** Who spends what is left of a contract's transfers does so alone, to the end of the transaction. */
    public void takeTurns(ContractNumber contract) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 26))")
                .setParameter(1, contract.value())
                .getSingleResult();
    }

    /** What the transfers for a contract have not paid anything with yet. */
    public Money credit(ContractNumber contract) {
        return Money.ofCents(((Number) em.createNativeQuery("""
                        select coalesce((select sum(amount_cents) from received_transfer where contract_number = ?1), 0)
                             - coalesce((select sum(amount_cents) from transfer_use where contract_number = ?1), 0)""")
                        .setParameter(1, contract.value())
                        .getSingleResult())
                .longValue());
    }

    public void use(ContractNumber contract, String instalment, Money amount, Instant at) {
        em.createNativeQuery("""
                        insert into transfer_use (instalment_id, contract_number, amount_cents, used_at)
                        values (?1, ?2, ?3, ?4)""")
                .setParameter(1, instalment)
                .setParameter(2, contract.value())
                .setParameter(3, amount.cents())
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    /** Contracts with something in their member's favour. */
    public List<ContractNumber> inFavour() {
        List<?> numbers = em.createNativeQuery("""
                        select contract_number from received_transfer t where contract_number is not null
                        group by contract_number
                        having sum(amount_cents) > coalesce((select sum(u.amount_cents) from transfer_use u
                            where u.contract_number = t.contract_number), 0)""").getResultList();
        return numbers.stream()
                .map(number -> new ContractNumber((String) number))
                .toList();
    }

    /** The latest first. */
    public List<StatementView> statements(int most) {
        List<?> rows = em.createNativeQuery("""
                        select file_name, read_at, received, already_known,
                            (select count(*)::int from bank_statement_problem p where p.statement_id = s.statement_id)
                        from bank_statement s order by statement_id desc limit ?1""").setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StatementView(
                        (String) row[0], instant(row[1]), (Integer) row[2], (Integer) row[3], (Integer) row[4]))
                .toList();
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp stamp ? stamp.toInstant() : (Instant) at;
    }

    private static List<TransferView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static TransferView view(Object[] row) {
        return new TransferView(
                (String) row[0],
                Money.ofCents((Long) row[1]),
                ((Date) row[2]).toLocalDate(),
                (String) row[3],
                new Remittance((String) row[4], (String) row[5]),
                Optional.ofNullable((String) row[6]).map(ContractNumber::new),
                Optional.ofNullable((String) row[7]).map(MemberNumber::new),
                Optional.ofNullable((String) row[8]));
    }
}

package fr.societaire.ledger.internal;

import fr.societaire.ledger.StatementLine;
import fr.societaire.ledger.StatementQuestion;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.stream.Collectors;

/** A member's movements as he reads them, the balance after each computed over the whole account. */
@Dependent
public class StatementRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Newest first. */
    public List<StatementLine> read(StatementQuestion question, int skipped, int most) {
        List<?> rows = em.createNativeQuery("""
                        with account as (
                          select *, case when debit = 'CONTRACT' then amount_cents else -amount_cents end as signed_cents
                          from ledger_movement
                          where member_number = ?1 and (?2 = '' or contract_number = ?2) and value_on <= ?4
                            and 'CONTRACT' in (debit, credit)),
                        told as (
                          select *, sum(signed_cents) over (order by value_on, movement_id)::bigint as balance_cents
                          from account)
                        select value_on, kind, contract_number, instalment_id, signed_cents, balance_cents from told
                        where value_on >= ?3 and (?5 = '' or kind = any(string_to_array(?5, ',')))
                        order by value_on desc, movement_id desc
                        offset ?6 limit ?7""")
                .setParameter(1, question.member().value())
                .setParameter(2, question.contract().map(ContractNumber::value).orElse(""))
                .setParameter(3, Date.valueOf(question.from()))
                .setParameter(4, Date.valueOf(question.to()))
                .setParameter(5, question.kinds().stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(6, skipped)
                .setParameter(7, most)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static StatementLine line(Object[] row) {
        return new StatementLine(
                ((Date) row[0]).toLocalDate(),
                MovementKind.valueOf((String) row[1]),
                new ContractNumber((String) row[2]),
                row[3] == null ? null : new InstalmentId((String) row[3]),
                Money.ofCents((Long) row[4]),
                Money.ofCents((Long) row[5]));
    }
}

package fr.societaire.debit.internal;

import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.debit.domain.DebitId;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;

/**
 * What follows from a debit that came back, one in a transaction of its own: the mandate waits or ends where the reason asks
 * for it, and the member is told on every channel what happened and what to do.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebitFollowUp {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    DebitMandates mandates;

    @Inject
    ContactPoints contacts;

    @Inject
    DebitLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** Those that nothing has followed from yet. */
    public List<DebitId> open(int most) {
        List<?> ids = em.createNativeQuery("""
                        select debit_id from debit
                        where state in ('REJECTED', 'RETURNED', 'REFUNDED') and followed_at is null
                        order by debit_id limit ?1""").setParameter(1, most).getResultList();
        return ids.stream().map(id -> new DebitId((Long) id)).toList();
    }

    /** Another server may have been there first. */
    public void follow(DebitId id) {
        List<?> rows = em.createNativeQuery("""
                        update debit set followed_at = ?1 where debit_id = ?2 and followed_at is null
                        returning member_number, mandate_id, contract_number, amount_cents, due_on, reason, presentation""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, id.value())
                .getResultList();
        rows.forEach(row -> follow(id, (Object[]) row));
    }

    private void follow(DebitId id, Object[] row) {
        DirectDebitReturn reason = DirectDebitReturn.of((String) row[5]);
        var mandate = new MandateId((String) row[1]);
        switch (reason.mandate()) {
            case WAITS -> mandates.suspend(mandate);
            case ENDS -> mandates.end(mandate);
            case GOES_ON -> {
                // The next debit is made as before.
            }
        }
        var back = new DebitLetters.CameBack(
                id,
                new ContractNumber((String) row[2]),
                Money.ofCents((Long) row[3]),
                ((Date) row[4]).toLocalDate(),
                reason,
                reason.mayBePresentedAgain((Integer) row[6]));
        contacts.of(new MemberNumber((String) row[0])).forEach(point -> outbox.post(letters.cameBack(point, back)));
    }
}

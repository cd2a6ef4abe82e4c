package fr.societaire.billing.internal;

import fr.societaire.billing.PaidTooMuch;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;

/** What card payments took beyond what was owed. */
@Dependent
public class Overpayments {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void keep(PaidTooMuch owed) {
        em.createNativeQuery("""
                        insert into card_overpayment (payment_id, instalment_id, contract_number, member_number,
                            amount_cents, at) values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, owed.payment().value())
                .setParameter(2, owed.instalment().value())
                .setParameter(3, owed.contract().value())
                .setParameter(4, owed.member().value())
                .setParameter(5, owed.amount().cents())
                .setParameter(6, Timestamp.from(owed.at()))
                .executeUpdate();
    }

    public Money of(MemberNumber member, PaymentId payment) {
        Number cents = (Number) em.createNativeQuery("select coalesce(sum(amount_cents), 0) from card_overpayment"
                        + " where payment_id = ?1 and member_number = ?2")
                .setParameter(1, payment.value())
                .setParameter(2, member.value())
                .getSingleResult();
        return Money.ofCents(cents.longValue());
    }
}

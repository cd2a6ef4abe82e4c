package fr.societaire.refund.internal;

import fr.societaire.refund.domain.RefundSubject;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of each line of a payment was given back or is about to be. The table holds that it never is more than was taken,
 * whoever asks at the same moment.
 */
@Dependent
public class Purses {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Takes it out for a refund; {@return false when there is not so much left} */
    public boolean take(RefundSubject subject, Money taken, Money amount) {
        em.createNativeQuery("""
                        insert into refund_purse (payment_id, instalment_id, taken_cents, given_cents)
                        values (?1, ?2, ?3, 0) on conflict do nothing""")
                .setParameter(1, subject.payment().value())
                .setParameter(2, subject.instalment().value())
                .setParameter(3, taken.cents())
                .executeUpdate();
        return em.createNativeQuery("""
                        update refund_purse set given_cents = given_cents + ?3
                        where payment_id = ?1 and instalment_id = ?2 and given_cents + ?3 <= taken_cents""")
                        .setParameter(1, subject.payment().value())
                        .setParameter(2, subject.instalment().value())
                        .setParameter(3, amount.cents())
                        .executeUpdate()
                == 1;
    }

    /** Puts it back: it will not be given. */
    public void putBack(RefundSubject subject, Money amount) {
        em.createNativeQuery("""
                        update refund_purse set given_cents = given_cents - ?3
                        where payment_id = ?1 and instalment_id = ?2""")
                .setParameter(1, subject.payment().value())
                .setParameter(2, subject.instalment().value())
                .setParameter(3, amount.cents())
                .executeUpdate();
    }

    /** By instalment; a line nothing was ever given back of is missing. */
    public Map<String, Money> givenOf(PaymentId payment) {
        List<?> rows = em.createNativeQuery("select instalment_id, given_cents from refund_purse where payment_id = ?1")
                .setParameter(1, payment.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> Money.ofCents(((Number) row[1]).longValue())));
    }
}

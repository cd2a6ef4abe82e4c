package fr.societaire.document.internal;

import fr.societaire.billing.InstalmentSettled;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Outbox;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Receipts that are to be made. An order is written in the transaction of the settlement, so it exists exactly if the
 * instalment is settled. Leases are measured by the database's own clock: the portal's is moved in demonstrations.
 */
@Stateless
@PermitAll
public class ReceiptOrders {
    /** Longer than the making of a receipt ever takes; after a crash another server takes over. */
    static final Duration LEASE = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Outbox outbox;

    /** One order that is now this server's to carry out. */
    public record Order(PaymentId payment, InstalmentId instalment, MemberNumber member) {}

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enter(InstalmentSettled settled) {
        settled.payment().ifPresent(payment -> enter(settled, payment));
    }

    private void enter(InstalmentSettled settled, PaymentId payment) {
        em.createNativeQuery("""
                        insert into receipt_order (payment_id, instalment_id, member_number, settled_at)
                        values (?, ?, ?, ?) on conflict (payment_id, instalment_id) do nothing""")
                .setParameter(1, payment.value())
                .setParameter(2, settled.instalment().value())
                .setParameter(3, settled.member().value())
                .setParameter(4, Timestamp.from(settled.at()))
                .executeUpdate();
    }

    /** Leases the order that has been due for longest; each failed try doubles the wait, up to about an hour. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Order> claim() {
        List<?> rows =
                em.createNativeQuery("""
                        update receipt_order
                           set attempts = attempts + 1,
                               due_at = clock_timestamp() + ? * least(power(2, attempts), 64) * interval '1 second'
                         where (payment_id, instalment_id) = (
                                select payment_id, instalment_id from receipt_order
                                 where document_id is null and due_at <= clock_timestamp()
                                 order by due_at limit 1 for update skip locked)
                        returning payment_id, instalment_id, member_number""").setParameter(1, LEASE.toSeconds()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Order(
                        new PaymentId((String) row[0]), new InstalmentId((String) row[1]), new MemberNumber((String)
                                row[2])))
                .findFirst();
    }

    /** The receipt is made: says so, and posts the mail that announces it, both or neither. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void carriedOut(Order order, DocumentId document, Optional<EmailMessage> announcement) {
        em.createNativeQuery("update receipt_order set document_id = ? where payment_id = ? and instalment_id = ?")
                .setParameter(1, document.value())
                .setParameter(2, order.payment().value())
                .setParameter(3, order.instalment().value())
                .executeUpdate();
        announcement.ifPresent(outbox::post);
    }

    public Optional<DocumentId> made(MemberNumber member, PaymentId payment, InstalmentId instalment) {
        List<?> rows = em.createNativeQuery("""
                        select document_id from receipt_order
                         where payment_id = ? and instalment_id = ? and member_number = ?
                           and document_id is not null""")
                .setParameter(1, payment.value())
                .setParameter(2, instalment.value())
                .setParameter(3, member.value())
                .getResultList();
        return rows.stream().map(String.class::cast).map(DocumentId::new).findFirst();
    }
}

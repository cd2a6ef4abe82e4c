package fr.societaire.document.internal;

import fr.societaire.mandate.MandateSigned;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Copies of mandates that are to be made. An order is written in the transaction of the signature, so it exists exactly if the
 * mandate is signed; its leases are those of {@link ReceiptOrders}.
 */
@Stateless
@PermitAll
public class MandateCopyOrders {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** One order that is now this server's to carry out. */
    public record Order(MandateId mandate, MemberNumber member) {}

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enter(MandateSigned signed) {
        em.createNativeQuery("""
                        insert into mandate_copy_order (mandate_id, member_number) values (?, ?)
                        on conflict (mandate_id) do nothing""")
                .setParameter(1, signed.mandate().value())
                .setParameter(2, signed.member().value())
                .executeUpdate();
    }

    /** Leases the order that has been due for longest; each failed try doubles the wait, up to about an hour. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Order> claim() {
        List<?> rows = em.createNativeQuery("""
                        update mandate_copy_order
                           set attempts = attempts + 1,
                               due_at = clock_timestamp() + ? * least(power(2, attempts), 64) * interval '1 second'
                         where mandate_id = (select mandate_id from mandate_copy_order
                                              where document_id is null and due_at <= clock_timestamp()
                                              order by due_at limit 1 for update skip locked)
                        returning mandate_id, member_number""")
                .setParameter(1, ReceiptOrders.LEASE.toSeconds())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Order(new MandateId((String) row[0]), new MemberNumber((String) row[1])))
                .findFirst();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void carriedOut(Order order, DocumentId document) {
        em.createNativeQuery("update mandate_copy_order set document_id = ? where mandate_id = ?")
                .setParameter(1, document.value())
                .setParameter(2, order.mandate().value())
                .executeUpdate();
    }

    public Optional<DocumentId> made(MemberNumber member, MandateId mandate) {
        List<?> rows = em.createNativeQuery("""
                        select document_id from mandate_copy_order
                         where mandate_id = ? and member_number = ? and document_id is not null""")
                .setParameter(1, mandate.value())
                .setParameter(2, member.value())
                .getResultList();
        return rows.stream().map(String.class::cast).map(DocumentId::new).findFirst();
    }
}

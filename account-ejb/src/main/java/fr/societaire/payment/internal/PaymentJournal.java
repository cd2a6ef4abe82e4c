package fr.societaire.payment.internal;

import fr.societaire.payment.domain.JournalEntry;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What happened to each payment, line by line. */
@Dependent
public class PaymentJournal {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void write(List<JournalEntry> entries) {
        entries.forEach(em::persist);
    }

    /** Oldest first. */
    public List<JournalEntry> of(PaymentId payment) {
        return em.createNamedQuery("JournalEntry.ofPayment", JournalEntry.class)
                .setParameter("payment", payment)
                .getResultList();
    }
}

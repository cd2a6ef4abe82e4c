package fr.societaire.billing;

import fr.societaire.billing.domain.Instalment;
import fr.societaire.billing.domain.PayableAhead;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What money received for a contract pays of it, always in the caller's transaction. Nobody is signed in where it runs.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CreditedInstalments {
    /** One that was paid. */
    public record Paid(InstalmentId instalment, LocalDate dueOn, Money amount) {}

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Event<InstalmentSettled> settled;

    @Inject
    @ConfigProperty(name = "portal.billing.payable-ahead")
    String payableAhead;

    /**
     * Pays whole instalments, the oldest due day first (C. civ. art. 1342-10), until the credit does not suffice for the
     * next one; of those to come, the ones that may be paid by card too.
     *
     * @return what was paid, never more than the credit
     */
    public List<Paid> pay(ContractNumber contract, Money credit, Instant at) {
        LocalDate last =
                new PayableAhead(Period.parse(payableAhead)).lastDueDay(LocalDate.ofInstant(at, ClockProducer.PARIS));
        List<Instalment> owed = em.createNamedQuery("Instalment.toPayByCredit", Instalment.class)
                .setParameter("contract", contract)
                .setParameter("last", last)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Paid> paid = new ArrayList<>();
        Money left = credit;
        for (Instalment instalment : owed) {
            if (instalment.amount().compareTo(left) > 0) {
                break;
            }
            left = left.minus(instalment.amount());
            paid.add(pay(instalment, at));
        }
        return paid;
    }

    private Paid pay(Instalment instalment, Instant at) {
        instalment.settleByTransfer(at);
        em.flush();
        settled.fire(
                new InstalmentSettled(instalment.id(), instalment.member(), Optional.empty(), instalment.amount(), at));
        return new Paid(instalment.id(), instalment.dueOn(), instalment.amount());
    }
}

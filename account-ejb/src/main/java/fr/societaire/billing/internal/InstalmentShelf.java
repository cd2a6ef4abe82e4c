package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.domain.Instalment;
import fr.societaire.billing.domain.PayableAhead;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The instalments as they are read: one query each, whoever owns them in it. */
@Dependent
public class InstalmentShelf {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.billing.payable-ahead")
    String payableAhead;

    public List<InstalmentView> owed(MemberNumber member, int limit) {
        return views(query("Instalment.owed").setParameter("member", member).setMaxResults(limit));
    }

    public List<InstalmentView> owedOf(MemberNumber member, ContractNumber contract) {
        return views(query("Instalment.owedOfContract")
                .setParameter("member", member)
                .setParameter("contract", contract)
                .setMaxResults(1));
    }

    public Optional<InstalmentView> ofMember(MemberNumber member, InstalmentId id) {
        return views(query("Instalment.ofMember").setParameter("member", member).setParameter("id", id)).stream()
                .findFirst();
    }

    public List<InstalmentView> paidSince(MemberNumber member, Instant since, int first, int limit) {
        return views(query("Instalment.paidSince")
                .setParameter("member", member)
                .setParameter("since", since)
                .setFirstResult(first)
                .setMaxResults(limit));
    }

    public Optional<InstalmentView> settledBy(MemberNumber member, PaymentId payment) {
        return views(query("Instalment.settledBy")
                        .setParameter("member", member)
                        .setParameter("payment", payment.value()))
                .stream()
                .findFirst();
    }

    private TypedQuery<Instalment> query(String name) {
        return em.createNamedQuery(name, Instalment.class);
    }

    private List<InstalmentView> views(TypedQuery<Instalment> query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
        var ahead = new PayableAhead(Period.parse(payableAhead));
        return query.getResultStream().map(i -> view(i, today, ahead)).toList();
    }

    private static InstalmentView view(Instalment i, LocalDate today, PayableAhead ahead) {
        return new InstalmentView(
                i.id(),
                i.contract(),
                i.dueOn(),
                i.amount(),
                i.standingOn(today),
                i.isOwed() && ahead.admits(i.dueOn(), today),
                i.paidAt()
                        .map(at -> LocalDate.ofInstant(at, ClockProducer.PARIS))
                        .orElse(null),
                i.means().orElse(null),
                i.payment().orElse(null));
    }
}

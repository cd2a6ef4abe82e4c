package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.OwedPage;
import fr.societaire.billing.domain.Instalment;
import fr.societaire.billing.domain.PayableAhead;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    public List<InstalmentView> firstOwed(MemberNumber member) {
        return views(
                query("Instalment.firstOwed").setParameter("member", member).setMaxResults(1));
    }

    /** The page around an instalment if there is one and it is owed, else the page of that number. */
    public OwedPage owed(MemberNumber member, int page, Optional<InstalmentId> around, Set<ContractNumber> without) {
        List<?> rows = em.createNamedQuery("Instalment.owedPage")
                .setParameter(1, member.value())
                .setParameter(2, Date.valueOf(today()))
                .setParameter(3, OwedPage.SIZE)
                .setParameter(4, (page - 1L) * OwedPage.SIZE)
                .setParameter(5, around.map(InstalmentId::value).orElse(""))
                .setParameter(6, listed(without))
                .getResultList();
        return rows.isEmpty()
                ? OwedPage.NONE
                : owedPage(rows.stream().map(Object[].class::cast).toList());
    }

    /** The first row is the first of all; it stands on the first page only. */
    private OwedPage owedPage(List<Object[]> rows) {
        Object[] sums = rows.getFirst();
        int page = Math.toIntExact((Long) sums[4] / OwedPage.SIZE) + 1;
        List<InstalmentView> views = views(rows.stream().map(row -> (Instalment) row[0]));
        return new OwedPage(
                page == 1 ? views : views.subList(1, views.size()),
                views.getFirst(),
                page,
                (Long) sums[1],
                (Long) sums[2],
                Money.ofCents((Long) sums[3]));
    }

    public List<InstalmentView> nextOfEach(MemberNumber member, Collection<ContractNumber> contracts) {
        return views(
                query("Instalment.nextOfEach").setParameter(1, member.value()).setParameter(2, listed(contracts)));
    }

    private static String listed(Collection<ContractNumber> contracts) {
        return contracts.stream().map(ContractNumber::value).collect(Collectors.joining(","));
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

    public List<InstalmentView> paidSince(
            MemberNumber member, Instant since, int first, int limit, Set<ContractNumber> without) {
        return views(query("Instalment.paidSince")
                .setParameter("member", member)
                .setParameter("since", since)
                .setParameter("without", "," + listed(without) + ",")
                .setFirstResult(first)
                .setMaxResults(limit));
    }

    /** Those of these references that are his, oldest due day first. One query. */
    public List<InstalmentView> among(MemberNumber member, Collection<InstalmentId> ids) {
        return views(query("Instalment.among")
                .setParameter(1, member.value())
                .setParameter(2, ids.stream().map(InstalmentId::value).collect(Collectors.joining(","))));
    }

    /** The same, and nobody puts one of them into a file for the bank before the end of the transaction. One query. */
    public List<InstalmentView> held(MemberNumber member, Collection<InstalmentId> ids) {
        return views(query("Instalment.held")
                .setParameter(1, member.value())
                .setParameter(2, ids.stream().map(InstalmentId::value).collect(Collectors.joining(","))));
    }

    /** Late, oldest first. One query. */
    public List<InstalmentView> late(MemberNumber member, Optional<ContractNumber> contract, int limit) {
        return views(query("Instalment.late")
                .setParameter(1, member.value())
                .setParameter(2, Date.valueOf(today()))
                .setParameter(3, contract.map(ContractNumber::value).orElse(""))
                .setMaxResults(limit));
    }

    public List<InstalmentView> settledBy(MemberNumber member, PaymentId payment) {
        return views(
                query("Instalment.settledBy").setParameter("member", member).setParameter("payment", payment.value()));
    }

    private TypedQuery<Instalment> query(String name) {
        return em.createNamedQuery(name, Instalment.class);
    }

    private List<InstalmentView> views(TypedQuery<Instalment> query) {
        return views(query.getResultStream());
    }

    private List<InstalmentView> views(Stream<Instalment> instalments) {
        LocalDate today = today();
        var ahead = new PayableAhead(Period.parse(payableAhead));
        return instalments.map(i -> view(i, today, ahead)).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    }

    private static InstalmentView view(Instalment i, LocalDate today, PayableAhead ahead) {
        return new InstalmentView(
                i.id(),
                i.contract(),
                i.dueOn(),
                i.amount(),
                i.standingOn(today),
                i.isPayable() && ahead.admits(i.dueOn(), today),
                i.paidAt()
                        .map(at -> LocalDate.ofInstant(at, ClockProducer.PARIS))
                        .orElse(null),
                i.means().orElse(null),
                i.payment().orElse(null),
                i.debit().orElse(null));
    }
}

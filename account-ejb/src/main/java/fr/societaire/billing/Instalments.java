package fr.societaire.billing;

import fr.societaire.billing.internal.InstalmentShelf;
import fr.societaire.billing.internal.Overpayments;
import fr.societaire.contract.Contracts;
import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a member owes and has paid. Every question carries the member: another's instalment does not exist. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.STAFF})
public class Instalments {
    /** What the page of payments looks back on. */
    public static final Period HISTORY = Period.ofMonths(24);

    private static final int PAGE_SIZE = 12;

    @Inject
    InstalmentShelf shelf;

    @Inject
    Overpayments overpayments;

    @Inject
    Contracts contracts;

    @Inject
    InstantSource clock;

    /**
     * Owed, oldest due day first, {@link OwedPage#SIZE} a page. One query.
     *
     * @param page the first is 1; a smaller number means the first, one beyond the last means the last
     */
    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public OwedPage owed(MemberNumber member, int page) {
        return shelf.owed(member, Math.max(1, page), Optional.empty(), contracts.withheld(member));
    }

    /** The page of the same list on which an instalment stands; the first when he does not owe it. One query. */
    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public OwedPage owedAround(MemberNumber member, InstalmentId instalment) {
        return shelf.owed(member, 1, Optional.of(instalment), contracts.withheld(member));
    }

    /** The one to pay first of each of these contracts; a contract that owes nothing is left out. One query. */
    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public Map<ContractNumber, InstalmentView> nextOfEach(MemberNumber member, Collection<ContractNumber> contracts) {
        return shelf.nextOfEach(member, contracts).stream()
                .collect(Collectors.toMap(InstalmentView::contract, Function.identity()));
    }

    /** The one to pay first: the oldest late one, else the next to come. */
    public Optional<InstalmentView> nextOf(MemberNumber member) {
        return shelf.firstOwed(member).stream().findFirst();
    }

    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public Optional<InstalmentView> nextOf(MemberNumber member, ContractNumber contract) {
        return shelf.owedOf(member, contract).stream()
                .filter(owed -> !contracts.withheld(member).contains(contract))
                .findFirst();
    }

    public Optional<InstalmentView> ofMember(MemberNumber member, InstalmentId id) {
        return shelf.ofMember(member, id);
    }

    /**
     * Paid during the last 24 months, newest first, 12 a page.
     *
     * @param page the first is 1; a smaller number means the first
     */
    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public InstalmentPage history(MemberNumber member, int page) {
        int wanted = Math.max(1, page);
        var since = clock.instant().atZone(ClockProducer.PARIS).minus(HISTORY).toInstant();
        var rows = shelf.paidSince(member, since, (wanted - 1) * PAGE_SIZE, PAGE_SIZE + 1, contracts.withheld(member));
        return new InstalmentPage(rows.subList(0, Math.min(PAGE_SIZE, rows.size())), wanted, rows.size() > PAGE_SIZE);
    }

    /** Those of these references that are his, oldest due day first; another's is left out. One query. */
    public List<InstalmentView> chosen(MemberNumber member, Collection<InstalmentId> ids) {
        return shelf.among(member, ids);
    }

    /** What is late, oldest first: of one contract or of all, as many as one payment can pay. One query. */
    public List<InstalmentView> late(MemberNumber member, Optional<ContractNumber> contract) {
        return shelf.late(member, contract, PaymentLines.MOST);
    }

    /**
     * What a card payment has settled, oldest due day first. Open to the settlement itself, during which nobody may be
     * signed in.
     */
    @PermitAll
    public List<InstalmentView> settledBy(MemberNumber member, PaymentId payment) {
        return shelf.settledBy(member, payment);
    }

    /** What a card payment took beyond what was owed, to be given back; zero for most. */
    public Money owedBack(MemberNumber member, PaymentId payment) {
        return overpayments.of(member, payment);
    }
}

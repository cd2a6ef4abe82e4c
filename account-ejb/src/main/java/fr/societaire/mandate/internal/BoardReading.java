package fr.societaire.mandate.internal;

import fr.societaire.contract.ContractCard;
import fr.societaire.mandate.MandateBoard;
import fr.societaire.mandate.MandateView;
import fr.societaire.mandate.MandateView.ComingAccount;
import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.internal.MandateShelf.Signed;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PremiumFrequency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a member sees of his mandates. */
@Dependent
public class BoardReading {
    /** Something is still to be paid for these. */
    private static final Set<ContractStatus> PAYING =
            EnumSet.of(ContractStatus.ACTIVE, ContractStatus.CHANGING, ContractStatus.SUSPENDED);

    @Inject
    MandateShelf shelf;

    @Inject
    AccountSafe safe;

    /** Three queries beside that of the contracts. */
    public MandateBoard of(MemberNumber member, List<ContractCard> contracts) {
        List<Signed> mandates = shelf.signedBy(member);
        Map<MandateId, List<ContractNumber>> paidFor = shelf.contractsOf(
                mandates.stream().map(one -> one.mandate().id()).toList());
        Map<String, DebitAccount> accounts = shelf.accounts(mandates.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.mandate().account()), one.change().map(AccountChange::account).stream()))
                .collect(Collectors.toSet()));
        List<MandateView> views = mandates.stream()
                .map(one -> view(
                        one.mandate(),
                        cards(contracts, paidFor.getOrDefault(one.mandate().id(), List.of())),
                        one.change().orElse(null),
                        accounts))
                .toList();
        return new MandateBoard(views, undebited(contracts, views));
    }

    private MandateView view(
            Mandate mandate, List<ContractCard> contracts, AccountChange change, Map<String, DebitAccount> accounts) {
        return new MandateView(
                mandate.id(),
                mandate.reference().value(),
                mandate.state(),
                mandate.stateSince(),
                mandate.signedAt().orElseThrow(),
                safe.view(accounts.get(mandate.account())),
                contracts,
                mandate.signature().isPresent(),
                change == null
                        ? null
                        : new ComingAccount(safe.view(accounts.get(change.account())), change.effectiveAt()));
    }

    private static List<ContractCard> cards(List<ContractCard> all, List<ContractNumber> wanted) {
        return all.stream().filter(card -> wanted.contains(card.number())).toList();
    }

    private static List<ContractCard> undebited(List<ContractCard> contracts, List<MandateView> views) {
        Set<ContractNumber> debited = views.stream()
                .filter(MandateView::isLive)
                .flatMap(view -> view.contracts().stream())
                .map(ContractCard::number)
                .collect(Collectors.toSet());
        return contracts.stream()
                .filter(card -> PAYING.contains(card.status()) && card.frequency() != PremiumFrequency.SINGLE)
                .filter(card -> !debited.contains(card.number()))
                .toList();
    }
}

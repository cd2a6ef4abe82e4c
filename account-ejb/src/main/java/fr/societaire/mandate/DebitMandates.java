package fr.societaire.mandate;

import fr.societaire.mandate.domain.CreditorIdentifier;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateState;
import fr.societaire.mandate.internal.AccountSafe;
import fr.societaire.mandate.internal.CollectedMandates;
import fr.societaire.mandate.internal.MandateForms;
import fr.societaire.mandate.internal.MandateNews;
import fr.societaire.mandate.internal.MandateShelf;
import fr.societaire.mandate.internal.PendingAccounts;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the collection asks of mandates and tells them. It joins the caller's transaction. For the making of files to the bank
 * and the reading of its answers only: nobody else has any business with whole account numbers.
 */
@Stateless
@PermitAll
public class DebitMandates {
    @Inject
    MandateShelf shelf;

    @Inject
    AccountSafe safe;

    @Inject
    MandateForms forms;

    @Inject
    PendingAccounts pending;

    @Inject
    MandateNews news;

    @Inject
    CollectedMandates rows;

    @Inject
    InstantSource clock;

    /** Who debits, as the banks know him. */
    public CreditorIdentifier creditor() {
        return forms.creditor();
    }

    /** The mandates by which these contracts may be debited; a contract without one is left out. Four queries. */
    public List<DebitMandate> of(Collection<ContractNumber> contracts) {
        List<Mandate> mandates = shelf.livingFor(contracts).stream()
                .filter(mandate -> mandate.state() == MandateState.ACTIVE)
                .toList();
        Set<String> ids = new HashSet<>();
        mandates.forEach(mandate -> {
            ids.add(mandate.account());
            mandate.formerAccount().ifPresent(ids::add);
        });
        Map<String, DebitAccount> accounts = shelf.accounts(ids);
        Map<MandateId, List<ContractNumber>> paidFor =
                shelf.contractsOf(mandates.stream().map(Mandate::id).toList());
        return mandates.stream()
                .flatMap(mandate -> paidFor.get(mandate.id()).stream()
                        .filter(contracts::contains)
                        .map(contract -> debit(contract, mandate, accounts)))
                .toList();
    }

    private DebitMandate debit(ContractNumber contract, Mandate mandate, Map<String, DebitAccount> accounts) {
        DebitAccount account = accounts.get(mandate.account());
        return new DebitMandate(
                contract,
                mandate.id(),
                mandate.reference().value(),
                mandate.signedAt().orElseThrow().atZone(ClockProducer.PARIS).toLocalDate(),
                account.holder().name(),
                safe.open(account),
                mandate.formerAccount().map(accounts::get).map(safe::open));
    }

    /**
     * Debits by these mandates, due on that day, go into a file for the bank, which is thereby told of their changes. One
     * statement, however many.
     */
    public void collected(Collection<MandateId> mandates, LocalDate dueOn) {
        rows.collected(mandates, dueOn);
    }

    /** Opens the numbers a file to the bank names, as many as there are. */
    public AccountNumbers numbers() {
        return safe::open;
    }

    /**
     * The bank has given a debit back for a reason that would do so again: nothing is debited until that is mended. What its
     * member is to do, he is told with the debit that came back.
     */
    public void suspend(MandateId mandate) {
        shelf.lock(List.of(mandate)).stream()
                .filter(found -> found.state() == MandateState.ACTIVE)
                .forEach(found -> {
                    found.suspend(clock.instant());
                    news.suspended(found);
                });
    }

    /** The bank says that there is no mandate any more. */
    public void end(MandateId mandate) {
        shelf.lock(List.of(mandate)).stream()
                .filter(found -> found.state().isLive())
                .forEach(found -> {
                    found.revoke(clock.instant());
                    pending.endOf(found);
                    shelf.settle(found);
                    news.endedByBank(found);
                });
    }
}

package fr.societaire.mandate;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateForm;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateState;
import fr.societaire.mandate.domain.Signature;
import fr.societaire.mandate.internal.AccountSafe;
import fr.societaire.mandate.internal.BoardReading;
import fr.societaire.mandate.internal.MandateForms;
import fr.societaire.mandate.internal.MandateNews;
import fr.societaire.mandate.internal.MandateShelf;
import fr.societaire.mandate.internal.PendingAccounts;
import fr.societaire.mandate.internal.ShownFactors;
import fr.societaire.platform.RecentProof;
import fr.societaire.platform.Turns;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mandates of a member. Every question names the member it is asked for: a mandate of someone else is a mandate that does
 * not exist.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
public class Mandates {
    @Inject
    MandateShelf shelf;

    @Inject
    BoardReading boards;

    @Inject
    AccountSafe safe;

    @Inject
    MandateForms forms;

    @Inject
    MandateNews news;

    @Inject
    PendingAccounts pending;

    @Inject
    Contracts contracts;

    @Inject
    ShownFactors factors;

    @Inject
    RecentProof proof;

    @Inject
    Turns turns;

    @Inject
    Event<MandateSigned> signed;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.mandate.draft-life")
    Duration draftLife;

    /** Five queries, however many there are. */
    public MandateBoard of(MemberNumber member) {
        return boards.of(member, contracts.of(member));
    }

    /** The mandate as the member sees it; empty when he has none of that identifier that was signed. */
    public Optional<MandateView> of(MemberNumber member, MandateId id) {
        return of(member).mandates().stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst();
    }

    /**
     * Fills in a mandate, with its reference; one he filled in before and did not sign is forgotten.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when a contract is not his, or is debited already
     */
    public FillOutcome fill(FillMandate command) {
        turns.take(turnOf(command.member()));
        Optional<AccountProblem> problem = safe.problemOf(command.member(), command.account());
        return problem.<FillOutcome>map(FillOutcome.NotDebitable::new).orElseGet(() -> filled(command));
    }

    private FillOutcome filled(FillMandate command) {
        List<ContractCard> wanted = wanted(command.member(), command.contracts());
        Instant now = clock.instant();
        shelf.draftsOf(command.member()).forEach(draft -> draft.abandon(now));
        DebitAccount account = safe.keep(command.member(), command.account());
        Mandate mandate = forms.draft(account, wanted, safe.view(account), now);
        shelf.add(account, mandate, wanted.stream().map(ContractCard::number).toList());
        return new FillOutcome.Filled(mandate.id());
    }

    private List<ContractCard> wanted(MemberNumber member, Set<ContractNumber> numbers) {
        List<ContractCard> wanted = of(member).undebited().stream()
                .filter(card -> numbers.contains(card.number()))
                .toList();
        if (numbers.isEmpty() || wanted.size() < numbers.size()) {
            throw Refusal.NOT_FOUND.toException();
        }
        return wanted;
    }

    /** What he is to read and agree to; empty when there is no such mandate of his, or it waits for no signature any more. */
    public Optional<MandateToSign> toSign(MemberNumber member, MandateId id) {
        return shelf.find(member, id)
                .filter(mandate -> mandate.isDraftAt(clock.instant(), draftLife))
                .flatMap(Mandate::text)
                .map(text -> new MandateToSign(id, MandateForm.read(text)));
    }

    /**
     * He agrees to the text he was shown.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_ALLOWED} without a recent second factor,
     *     {@link Refusal#NOT_FOUND} when there is no such mandate of his, {@link Refusal#STALE} when he read another text
     */
    public SignOutcome sign(SignMandate command) {
        proof.require();
        turns.take(turnOf(command.member()));
        Mandate mandate = shelf.lock(command.member(), command.mandate()).orElseThrow(Refusal.NOT_FOUND::toException);
        if (mandate.state().isLive()) {
            return new SignOutcome.Signed();
        }
        if (!mandate.isDraftAt(clock.instant(), draftLife)) {
            return new SignOutcome.TooOld();
        }
        List<ContractNumber> debited = shelf.contractsOf(mandate.id());
        if (shelf.isAnyLive(debited)) {
            return new SignOutcome.AlreadyCovered();
        }
        sign(mandate, command);
        return new SignOutcome.Signed();
    }

    private void sign(Mandate mandate, SignMandate command) {
        String shown = MandateForm.read(mandate.text().orElseThrow()).fingerprint();
        if (!shown.equals(command.fingerprint())) {
            throw Refusal.STALE.toException();
        }
        mandate.sign(
                new Signature(
                        clock.instant(),
                        String.valueOf(command.session()),
                        factors.of(command.member(), command.session()),
                        shown),
                draftLife);
        shelf.settle(mandate);
        news.signed(mandate, command.origin());
        signed.fire(new MandateSigned(mandate.id(), mandate.member()));
    }

    /**
     * He wants no more debits by it. One that is on its way to the bank may still come.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_ALLOWED} without a recent second factor,
     *     {@link Refusal#NOT_FOUND} when there is no such mandate of his, {@link Refusal#STALE} when it is over
     */
    public void revoke(MemberNumber member, MandateId id) {
        proof.require();
        turns.take(turnOf(member));
        Mandate mandate = shelf.lock(member, id)
                .filter(found -> found.state() != MandateState.DRAFT)
                .orElseThrow(Refusal.NOT_FOUND::toException);
        mandate.revoke(clock.instant());
        pending.endOf(mandate);
        shelf.settle(mandate);
        news.revoked(mandate);
    }

    static String turnOf(MemberNumber member) {
        return "mandate " + member.value();
    }
}

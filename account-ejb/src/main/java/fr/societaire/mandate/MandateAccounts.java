package fr.societaire.mandate;

import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.internal.AccountChangeEnd;
import fr.societaire.mandate.internal.AccountSafe;
import fr.societaire.mandate.internal.MandateNews;
import fr.societaire.mandate.internal.MandateShelf;
import fr.societaire.mandate.internal.PendingAccounts;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.RecentProof;
import fr.societaire.platform.Turns;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Another account for a mandate. It is an amendment: the reference stays, nothing is signed anew, and the collection tells the
 * bank which account it was before. Who has stolen a session must not be able to be paid from here, nor a member to be debited
 * where he does not look: it is announced, and waits.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MandateAccounts {
    @Inject
    MandateShelf shelf;

    @Inject
    AccountSafe safe;

    @Inject
    PendingAccounts pending;

    @Inject
    MandateNews news;

    @Inject
    RecentProof proof;

    @Inject
    Bearers bearers;

    @Inject
    Turns turns;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.mandate.account-change-delay")
    Duration delay;

    /** How long a new account waits for a no. */
    public Duration protection() {
        return delay;
    }

    /**
     * Announces the account.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_ALLOWED} without a recent second factor,
     *     {@link Refusal#NOT_FOUND} when there is no such mandate of his that lives
     */
    public ChangeOutcome change(ChangeAccount command) {
        proof.require();
        turns.take(Mandates.turnOf(command.member()));
        Mandate mandate = live(command.member(), command.mandate());
        Optional<AccountProblem> problem = safe.problemOf(command.member(), command.account());
        if (problem.isPresent()) {
            return new ChangeOutcome.NotDebitable(problem.get());
        }
        if (safe.is(shelf.account(mandate.account()), command.account().iban().orElseThrow())) {
            return new ChangeOutcome.SameAccount();
        }
        if (pending.lock(mandate.id()).isPresent()) {
            return new ChangeOutcome.AnotherPending();
        }
        return announced(mandate, command);
    }

    private ChangeOutcome announced(Mandate mandate, ChangeAccount command) {
        DebitAccount account = safe.keep(command.member(), command.account());
        AccountChange change = AccountChange.announce(bearers.freshToken(), mandate, account, delay, clock.instant());
        shelf.add(account);
        pending.add(change);
        news.announced(change, mandate, account, command.origin());
        pending.settle();
        return new ChangeOutcome.Announced(change.effectiveAt());
    }

    /**
     * Gives up what waits.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when there is no such mandate of his,
     *     {@link Refusal#STALE} when nothing waits
     */
    public void cancel(MemberNumber member, MandateId id) {
        turns.take(Mandates.turnOf(member));
        live(member, id);
        AccountChange change = pending.lock(id).orElseThrow(Refusal.STALE::toException);
        pending.end(change, AccountChangeEnd.GIVEN_UP);
    }

    private Mandate live(MemberNumber member, MandateId id) {
        return shelf.lock(member, id)
                .filter(mandate -> mandate.state().isLive())
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }
}

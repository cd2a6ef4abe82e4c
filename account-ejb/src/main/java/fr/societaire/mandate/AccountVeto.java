package fr.societaire.mandate;

import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.AccountChangeState;
import fr.societaire.mandate.internal.AccountChangeEnd;
import fr.societaire.mandate.internal.MandateShelf;
import fr.societaire.mandate.internal.PendingAccounts;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** What the link of an announced account does: it stops it, once. Looking, however often, does nothing. */
@Stateless
@PermitAll
public class AccountVeto {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    PendingAccounts pending;

    @Inject
    MandateShelf shelf;

    public AccountVetoView look(String token) {
        return change(token, LockModeType.NONE).map(this::view).orElseGet(AccountVetoView.Over::new);
    }

    private AccountVetoView view(AccountChange change) {
        return switch (change.state()) {
            case ANNOUNCED ->
                new AccountVetoView.Open(
                        shelf.find(change.member(), change.mandate())
                                .orElseThrow()
                                .reference()
                                .value(),
                        change.effectiveAt());
            case VETOED -> new AccountVetoView.Stopped();
            case APPLIED -> new AccountVetoView.TooLate(change.stateSince());
            case CANCELLED -> new AccountVetoView.Over();
        };
    }

    /** Stops it; {@code false} when there is nothing to stop any more. */
    public boolean stop(String token) {
        Optional<AccountChange> stoppable = change(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(change -> change.state() == AccountChangeState.ANNOUNCED);
        stoppable.ifPresent(change -> pending.end(change, AccountChangeEnd.VETOED));
        return stoppable.isPresent();
    }

    private Optional<AccountChange> change(String token, LockModeType lock) {
        return secrets.checkLink(SecretPurpose.MANDATE_VETO_LINK, token) instanceof SecretCheck.Good good
                ? pending.ofLink(good.secret().value().toString(), lock)
                : Optional.empty();
    }
}

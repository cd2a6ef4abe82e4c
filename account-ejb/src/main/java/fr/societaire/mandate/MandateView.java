package fr.societaire.mandate;

import fr.societaire.contract.ContractCard;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A signed mandate as its member sees it.
 *
 * @param since when it came into that state
 * @param contracts of his, what it pays or paid for
 * @param copied whether it was signed here, so that there is a copy among his documents
 * @param change another account that waits to take effect; {@code null} when there is none
 */
public record MandateView(
        MandateId id,
        String reference,
        MandateState state,
        Instant since,
        Instant signedAt,
        AccountView account,
        List<ContractCard> contracts,
        boolean copied,
        ComingAccount change)
        implements Serializable {
    public MandateView {
        contracts = List.copyOf(contracts);
    }

    public boolean isLive() {
        return state.isLive();
    }

    /** Enough of an account for its holder to know it again: {@code FR •••• 0189}, its bank, the name it is in. */
    public record AccountView(String masked, String bank, String holder) implements Serializable {}

    /** An account that is debited from {@code effectiveAt} on, unless somebody says no. */
    public record ComingAccount(AccountView account, Instant effectiveAt) implements Serializable {}
}

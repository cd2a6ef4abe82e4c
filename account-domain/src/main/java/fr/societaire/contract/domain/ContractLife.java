package fr.societaire.contract.domain;

import static fr.societaire.shared.ContractStatus.ACTIVE;
import static fr.societaire.shared.ContractStatus.CHANGING;
import static fr.societaire.shared.ContractStatus.DRAFT;
import static fr.societaire.shared.ContractStatus.LAPSED;
import static fr.societaire.shared.ContractStatus.SUSPENDED;
import static fr.societaire.shared.ContractStatus.TERMINATED;

import fr.societaire.shared.ContractStatus;
import java.util.Map;
import java.util.Set;

/**
 * What a contract may become, between one import and the next. A contract that is over stays over: a payment made after
 * termination does not revive it (article L113-3 of the insurance code); the insurer writes a new one.
 */
public final class ContractLife {
    private static final Map<ContractStatus, Set<ContractStatus>> NEXT = Map.of(
            DRAFT, Set.of(ACTIVE, CHANGING, SUSPENDED, TERMINATED, LAPSED),
            ACTIVE, Set.of(CHANGING, SUSPENDED, TERMINATED, LAPSED),
            CHANGING, Set.of(ACTIVE, SUSPENDED, TERMINATED, LAPSED),
            SUSPENDED, Set.of(ACTIVE, CHANGING, TERMINATED, LAPSED));

    /** Whether a contract in {@code from} may be found in {@code to} later; staying is always allowed. */
    public static boolean mayBecome(ContractStatus from, ContractStatus to) {
        return from == to || NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    private ContractLife() {}
}

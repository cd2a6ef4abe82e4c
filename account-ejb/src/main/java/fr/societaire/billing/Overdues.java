package fr.societaire.billing;

import fr.societaire.billing.internal.OverdueRows;
import fr.societaire.shared.ContractNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What should have been paid and was not. Asked by the features that follow from it, when nobody is signed in too: a
 * payment may be recorded by a notification.
 */
@Stateless
@PermitAll
public class Overdues {
    @Inject
    OverdueRows rows;

    /** Of a contract; empty when nothing is overdue on it. One query. */
    public Optional<OverdueContract> of(ContractNumber contract) {
        return rows.ofContract(contract);
    }
}

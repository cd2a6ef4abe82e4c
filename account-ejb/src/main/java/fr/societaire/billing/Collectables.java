package fr.societaire.billing;

import fr.societaire.billing.internal.CollectableRows;
import fr.societaire.shared.InstalmentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What the collection of direct debits does to instalments, many at once, always in the caller's transaction: without one
 * it is refused, for a debit and its instalment change together. Nobody is signed in where it runs.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Collectables {
    @Inject
    CollectableRows rows;

    /** Their members were told that they will be debited on that day. */
    public void announced(Collection<InstalmentId> instalments, LocalDate on) {
        rows.announced(instalments, on);
    }

    /** They will not be debited on the day that was told: nothing is said of a debit any more. */
    public void released(Collection<InstalmentId> instalments) {
        rows.released(instalments);
    }

    /**
     * Takes instalments for a file to the bank: from now on nothing else may pay them. Waits for whoever is about to pay one
     * of them by card. Two statements, however many.
     *
     * @return those that are in: owed, of the amount told, and with no card payment on its way
     */
    public Set<InstalmentId> claim(Collection<Collectable> instalments, LocalDate on) {
        return rows.claim(instalments, on);
    }

    /**
     * The insurer's account was credited with them.
     *
     * @return those that it has paid; another one was paid otherwise meanwhile, and what was taken for it is owed back
     */
    public Set<InstalmentId> settled(Collection<InstalmentId> instalments, LocalDate on) {
        return rows.settled(instalments, on);
    }

    /** The bank refused their debits or sent them back: they are owed again, unless something else has paid them. */
    public void givenBack(Collection<GivenBack> instalments, LocalDate on) {
        rows.givenBack(instalments, on);
    }
}

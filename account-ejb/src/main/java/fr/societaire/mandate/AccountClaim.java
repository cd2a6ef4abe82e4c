package fr.societaire.mandate;

import fr.societaire.mandate.domain.AccountHolder;
import fr.societaire.shared.Iban;
import java.util.Optional;

/**
 * An account, as its member writes it.
 *
 * @param number what he typed for its IBAN
 * @param owner what he typed for the name it is in
 */
public record AccountClaim(String number, String owner) {
    public Optional<Iban> iban() {
        return Iban.typed(number);
    }

    public Optional<AccountHolder> holder() {
        return AccountHolder.typed(owner);
    }

    /** Nothing of it: records end up in logs. */
    @Override
    public String toString() {
        return "AccountClaim";
    }
}

package fr.societaire.mandate.domain;

import fr.societaire.shared.Iban;
import java.util.Collection;
import java.util.Optional;

/** Why an account a member names cannot be debited for him. */
public enum AccountProblem {
    /** What was typed is no account number: a digit is wrong, or missing. */
    NOT_AN_IBAN,
    /** Its bank takes part in no SEPA debit. */
    OUTSIDE_SEPA,
    /** No name was typed. */
    NO_HOLDER,
    /** It belongs to somebody else, who alone may allow a debit of it. */
    OTHER_HOLDER;

    /** What stands in the way of debiting that account for that person; empty when nothing does. */
    public static Optional<AccountProblem> of(
            Optional<Iban> account, Optional<AccountHolder> holder, String firstName, Collection<String> lastNames) {
        if (account.isEmpty()) {
            return Optional.of(NOT_AN_IBAN);
        }
        if (!SepaZone.reaches(account.get())) {
            return Optional.of(OUTSIDE_SEPA);
        }
        if (holder.isEmpty()) {
            return Optional.of(NO_HOLDER);
        }
        return holder.get().includes(firstName, lastNames) ? Optional.empty() : Optional.of(OTHER_HOLDER);
    }
}

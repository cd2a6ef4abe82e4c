package fr.societaire.ledger;

import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a member asks of his account.
 *
 * @param contract one of his, or empty for all of them together
 * @param from first day, included
 * @param to last day, included; nothing that counts later is told
 * @param kinds which movements, or empty for all; the running balance counts them all
 */
public record StatementQuestion(
        MemberNumber member, Optional<ContractNumber> contract, LocalDate from, LocalDate to, Set<MovementKind> kinds) {
    /** More lines than any account has in twenty years of monthly premiums on ten contracts. */
    public static final int MOST_EXPORTED = 5_000;

    public StatementQuestion {
        kinds = Set.copyOf(kinds);
    }
}

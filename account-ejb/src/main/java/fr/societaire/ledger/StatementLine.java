package fr.societaire.ledger;

import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One movement of an account, with what it stands at afterwards.
 *
 * @param instalment the instalment it is about; null where it is about none in particular
 * @param owedMore what the movement adds to what is owed; negative when it lowers it
 * @param balance what is owed afterwards, on the contracts asked about; negative when it is in the member's favour
 */
public record StatementLine(
        LocalDate valueOn,
        MovementKind kind,
        ContractNumber contract,
        InstalmentId instalment,
        Money owedMore,
        Money balance)
        implements Serializable {}

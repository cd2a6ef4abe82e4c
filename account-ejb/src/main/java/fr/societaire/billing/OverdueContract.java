package fr.societaire.billing;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A contract with instalments whose due day is over.
 *
 * @param oldestDueOn due day of the oldest of them
 * @param amount what they come to
 * @param count how many they are, at least 1
 */
public record OverdueContract(
        ContractNumber contract, MemberNumber member, LocalDate oldestDueOn, Money amount, int count)
        implements Serializable {}

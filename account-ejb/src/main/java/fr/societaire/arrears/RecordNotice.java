package fr.societaire.arrears;

import fr.societaire.arrears.domain.PostalItem;
import fr.societaire.shared.ContractNumber;
import java.time.LocalDate;

/**
 * A registered letter has been handed to the post.
 *
 * @param sentOn the day on its proof of deposit
 * @param letter the number on it
 * @param by the pseudonym of the accountant
 */
public record RecordNotice(ContractNumber contract, LocalDate sentOn, PostalItem letter, String by) {}

package fr.societaire.debit;

import fr.societaire.debit.domain.ReplyOutcome;
import fr.societaire.shared.Money;
import java.io.Serializable;

/**
 * A reply of the bank that has done nothing: somebody must look at it, or it waits.
 *
 * @param place of it in its file, counted from 1
 * @param line where it ends in the file, {@code null} of one that can be read
 * @param reference as the bank wrote it, {@code null} where it cannot be read
 * @param amount {@code null} where it cannot be read
 * @param reason in ISO 20022; of one that cannot be read, what is wrong
 */
public record OpenReplyView(
        String file, int place, Integer line, String reference, Money amount, String reason, ReplyOutcome outcome)
        implements Serializable {}

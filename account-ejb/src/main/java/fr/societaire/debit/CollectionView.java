package fr.societaire.debit;

import fr.societaire.debit.domain.CollectionState;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The file of one day, as the accountants follow it.
 *
 * @param settled how many of its debits the bank has credited and not given back
 * @param back how many were rejected, returned or refunded
 * @param sha256 of its bytes, {@code null} before it has left
 * @param failure why the last attempt to write it ended early, {@code null} when none did
 */
public record CollectionView(
        String reference,
        LocalDate collectOn,
        CollectionState state,
        Instant since,
        long debits,
        Money total,
        long settled,
        long back,
        String sha256,
        String failure)
        implements Serializable {}

package fr.societaire.debit.domain;

import fr.societaire.mandate.domain.CreditorIdentifier;
import fr.societaire.shared.Iban;
import fr.societaire.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands at the head of a file of debits. Everything in it is stored with the file, so that writing it again gives the
 * same bytes.
 *
 * @param reference of the file, at most 35 characters; a bank takes each once
 * @param collectOn the day the members' accounts are debited, a day on which banks settle
 * @param count how many debits follow
 * @param total what they come to
 */
public record CollectionHeader(
        String reference,
        Instant createdAt,
        LocalDate collectOn,
        String creditor,
        CreditorIdentifier identifier,
        Iban account,
        long count,
        Money total) {}

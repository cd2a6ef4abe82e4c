package fr.societaire.debit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One file of the bank.
 *
 * @param replies how many were in it
 * @param open how many of them have done nothing
 * @param failure why it was refused whole, {@code null} when it was not
 */
public record BankFileView(String name, Instant receivedAt, int replies, long open, String failure)
        implements Serializable {}

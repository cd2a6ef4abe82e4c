package fr.societaire.transfer;

import java.time.Instant;

/**
 * One file of the bank that was read.
 *
 * @param received transfers it told of first
 * @param known transfers another file had told of
 * @param problems what in it could not be read
 */
public record StatementView(String file, Instant readAt, int received, int known, int problems) {}

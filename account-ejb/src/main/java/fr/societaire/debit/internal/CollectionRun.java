package fr.societaire.debit.internal;

import fr.societaire.debit.domain.CollectionState;
import java.time.LocalDate;

/**
 * One attempt at one collection. A later attempt takes the collection away from it.
 *
 * @param attempt from 1
 */
record CollectionRun(long collection, int attempt, LocalDate collectOn, CollectionState state) {}

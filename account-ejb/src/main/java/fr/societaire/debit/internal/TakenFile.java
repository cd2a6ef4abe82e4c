package fr.societaire.debit.internal;

/** What became of a file of the bank. */
public enum TakenFile {
    TAKEN,
    /** The same bytes were taken before: nothing of it counts again. */
    KNOWN
}

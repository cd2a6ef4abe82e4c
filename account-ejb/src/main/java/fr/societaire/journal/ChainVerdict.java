package fr.societaire.journal;

/** What a verification of the journal's chain found. */
public sealed interface ChainVerdict {
    /**
     * Nothing was changed, added or removed between the first kept entry and the last sealed one.
     *
     * @param entries how many were verified
     * @param head the seal of the last, to compare with the one logged at the time; empty when there are none
     */
    record Intact(long entries, String head) implements ChainVerdict {}

    /**
     * The entry at this position is not the one that was sealed there, or is missing.
     *
     * @param position from 1, without gaps
     */
    record Broken(long position) implements ChainVerdict {}
}

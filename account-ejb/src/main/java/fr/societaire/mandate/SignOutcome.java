package fr.societaire.mandate;

/** What came of an agreement. */
public sealed interface SignOutcome {
    /** It is signed, now or by the same button a moment ago. */
    record Signed() implements SignOutcome {}

    /** It was filled in too long ago, or another was since: it is to be filled in anew. Nothing was signed. */
    record TooOld() implements SignOutcome {}

    /** One of its contracts is debited by another mandate meanwhile. Nothing was signed. */
    record AlreadyCovered() implements SignOutcome {}
}

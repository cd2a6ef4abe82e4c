package fr.societaire.debit.domain;

/** What a reply of the bank has done. */
public enum ReplyOutcome {
    /** Just read. */
    NEW,
    /** What must come before it is not known yet: the credit of its file, or the rejections that explain its sum. */
    WAITING,
    /** It moved its debit, or settled its file. */
    APPLIED,
    /** Something is missing in it, or is no amount, no reason, no reference. */
    UNREADABLE,
    /** It is about nothing that was sent. */
    UNKNOWN,
    /** The same was told before. */
    DUPLICATE,
    /** It tells another amount than was sent. */
    OTHER_AMOUNT,
    /** A rejection of what had been credited. */
    TOO_LATE,
    /** The bank takes nothing of a whole file. */
    FILE_REFUSED
}

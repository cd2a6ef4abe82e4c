package fr.societaire.billing.domain;

/** What the collection of direct debits does to an instalment. */
public enum DebitStanding {
    /** Its member was told the day. He may still pay it otherwise, and then it is not debited. */
    ANNOUNCED,
    /** In a file for the bank, which has not answered yet: nothing else may pay it, or it would be paid twice. */
    AT_BANK,
    /** The insurer's account was credited. */
    SETTLED,
    /** The bank sent it back: it is owed. */
    CAME_BACK
}

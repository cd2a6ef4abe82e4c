package fr.societaire.ledger.domain;

/**
 * Where money stands. A debit raises what is owed or held, a credit lowers it; the sum of all balances is zero, always,
 * for every movement debits one account and credits another by the same amount.
 */
public enum LedgerAccount {
    /** One for each contract: what its member owes. A negative balance is in his favour. */
    CONTRACT,
    /** Premiums called, with their taxes. */
    PREMIUM,
    /** Taken by the card processor, on its way to the insurer's bank. */
    CARD_PROCESSOR,
    /** The insurer's account at his bank. */
    BANK,
    /** Received at the bank, and not known yet for whom. */
    UNIDENTIFIED,
    /** Paid to the insurer outside of the portal, as the portfolio reports it. */
    REPORTED,
    /** Paid by a member without being owed: to be given back. */
    REFUND_DUE,
    /** What the insurer gives members at its own cost. */
    GESTURE
}

package fr.societaire.transfer.domain;

/** Why a transfer without a reference may be for a contract, the surest first. An accountant decides, never the portal. */
public enum Clue {
    /** Its number stands in what the payer wrote. */
    CONTRACT_NAMED,
    /** The member's number stands in what the payer wrote. */
    MEMBER_NAMED
}

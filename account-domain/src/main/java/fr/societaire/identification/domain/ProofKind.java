package fr.societaire.identification.domain;

/** What a member who has lost everything sends to show who he is. All of them are wanted, and no other. */
public enum ProofKind {
    /** An identity card, a passport, a residence permit. */
    IDENTITY,
    /** A proof of address of less than three months. */
    HOME,
    /** The bank details on which he pays or is reimbursed (<em>RIB</em>). */
    BANK
}

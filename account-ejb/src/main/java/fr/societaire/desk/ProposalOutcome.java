package fr.societaire.desk;

/** What became of a wish to propose a change. */
public enum ProposalOutcome {
    /** A colleague is to decide; the member knows. */
    PROPOSED,
    /** It is no e-mail address, or no mobile number. */
    NOT_A_CONTACT,
    /** It is the one on file. */
    NOTHING_TO_CHANGE,
    /** Another change of this member's is not over. */
    ANOTHER_PENDING
}

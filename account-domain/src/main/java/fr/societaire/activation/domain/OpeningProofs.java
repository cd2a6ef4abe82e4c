package fr.societaire.activation.domain;

/** By what a member proves who he is when he comes for the first time. */
public enum OpeningProofs {
    /** His number, birth date and postcode, then a code sent to a channel on file. */
    THREE_FACTS,
    /** A provisional code he was sent, the account he is reimbursed on, and his civil status. */
    PROVISIONAL_CODE
}

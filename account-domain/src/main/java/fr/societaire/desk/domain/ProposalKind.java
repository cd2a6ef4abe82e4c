package fr.societaire.desk.domain;

/** What takes two of the desk. */
public enum ProposalKind {
    /** Another e-mail address in the place of the one on file. */
    EMAIL,
    /** Another mobile number in the place of the one on file. */
    MOBILE,
    /** The account is closed, so that its member may open it anew; his file and his papers stay. */
    CLOSING
}

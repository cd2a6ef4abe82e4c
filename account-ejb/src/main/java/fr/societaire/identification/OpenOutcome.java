package fr.societaire.identification;

/** What became of the wish to open a file. */
public enum OpenOutcome {
    /** The link is on its way, and so are the announcements. */
    OPENED,
    /** That is no e-mail address. */
    NOT_AN_EMAIL,
    /** That is no mobile number. */
    NOT_A_MOBILE,
    /** One of his is open already. */
    ALREADY_OPEN,
    /** He has never opened his space: a first connection is his way. */
    NO_ACCOUNT
}

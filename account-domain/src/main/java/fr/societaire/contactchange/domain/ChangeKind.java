package fr.societaire.contactchange.domain;

/** What a member may change of how he is reached. */
public enum ChangeKind {
    /** The e-mail address of every day: codes and letters go there, and it is a name to sign in with. */
    EMAIL,
    /** The mobile number. */
    MOBILE,
    /** A second e-mail address, for the day the first is lost: what touches the account is told there too. */
    BACKUP_EMAIL
}

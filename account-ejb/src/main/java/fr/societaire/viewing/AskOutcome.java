package fr.societaire.viewing;

/** What became of an advisor's wish to see a member's pages. */
public enum AskOutcome {
    /** The member has been asked: his code is on its way, and on his own pages if he is in. */
    ASKED,
    /** The space was never opened, or is locked or frozen: there is nothing to be seen. */
    NOTHING_TO_SEE,
    /** Too many codes were sent that nobody used: the member is left in peace for an hour. */
    TOO_MANY
}

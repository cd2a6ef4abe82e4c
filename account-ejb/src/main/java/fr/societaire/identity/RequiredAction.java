package fr.societaire.identity;

/** What a member who is in must do before anything else. */
public enum RequiredAction {
    /** His password is known to others, or may be: one the insurer once gave, or after a rescue. */
    CHANGE_PASSWORD,
    /** He was rescued by the desk: is the number on file still his? */
    CHECK_CONTACTS
}

package fr.societaire.viewing.domain;

/** What ended a view that was open. */
public enum ViewEnd {
    /** The advisor had seen enough. */
    BY_ADVISOR,
    /** The member stopped it, by its button or by ending his sessions everywhere. */
    BY_MEMBER,
    /** Its time was over. */
    TIME,
    /** The advisor has signed out, was signed out or came in elsewhere. */
    ADVISOR_LEFT,
    /** The member's access was locked, frozen or closed. */
    ACCESS_CLOSED,
    /** The same advisor, or another one for the same member, began another view. */
    OVERTAKEN
}

package fr.societaire.payment.domain;

/** Who brought the news that moved a payment. */
public enum Witness {
    /** The member asked to pay. */
    MEMBER,
    /** Whoever followed the link the member made. */
    LINK,
    /** The member came back from the processor's page, and we asked the processor. */
    RETURN_PAGE,
    /** The processor told us something had happened, and we asked it what. */
    NOTIFICATION,
    /** Nobody said anything, and we asked the processor. */
    JANITOR
}

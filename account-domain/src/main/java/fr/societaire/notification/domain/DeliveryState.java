package fr.societaire.notification.domain;

/** How far a message has got. */
public enum DeliveryState {
    /** Not taken by the operator yet; will be tried, or tried again. */
    WAITING,
    /** The operator took it. An e-mail stays here: mail has no reliable receipt. */
    SENT,
    /** The operator says it reached the telephone. */
    DELIVERED,
    /** Given up, or the operator says it will not arrive. */
    FAILED
}

package fr.societaire.notification;

/** The two ways to reach a member. */
public enum Channel {
    EMAIL,
    SMS
}

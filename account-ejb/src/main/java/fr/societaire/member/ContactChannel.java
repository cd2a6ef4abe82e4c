package fr.societaire.member;

/** A channel by which a code or a link may be sent. A landline is none. */
public enum ContactChannel {
    EMAIL,
    MOBILE
}

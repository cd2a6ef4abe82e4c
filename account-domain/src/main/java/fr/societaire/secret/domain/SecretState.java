package fr.societaire.secret.domain;

/** Where a one-time secret stands at a given moment. Every state but {@link #LIVE} is final. */
public enum SecretState {
    /** It opens what it was made for. */
    LIVE,
    /** It has opened it, once. */
    USED,
    /** A newer one was sent: the member should look at his last message. */
    SUPERSEDED,
    /** Too many wrong tries: right or wrong, it opens nothing any more. */
    BURNT,
    /** Its time is over. */
    EXPIRED
}

package fr.societaire.refund.domain;

/** What the processor's word has changed for a refund. */
public enum RefundTurn {
    /** Nothing, or nothing anybody is to be told. */
    NONE,
    /** The money has left for the holder's account. */
    GIVEN_BACK,
    /** It was not given back, and is still owed. */
    NOT_GIVEN_BACK,
    /** It had left, and has come back: it is owed again. */
    CAME_BACK
}

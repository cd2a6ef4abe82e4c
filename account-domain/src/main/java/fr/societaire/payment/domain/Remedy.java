package fr.societaire.payment.domain;

/** The one thing that will most likely work after a refusal: what the page offers as its button. */
public enum Remedy {
    /** The same card again, once its holder has done what the sentence says. */
    RETRY,
    /** The same card, and this time its bank is asked to question the holder. */
    AUTHENTICATE,
    OTHER_CARD,
    /** Fewer instalments at once. */
    PAY_LESS,
    /** The same payment, on a device that reaches the bank. */
    OTHER_DEVICE,
    /** To look first whether it is paid already. */
    SEE_PAYMENTS
}

package fr.societaire.sandbox.processor;

/** How a card behaves towards 3-D Secure. */
public enum Enrolment {
    /** The bank knows no 3-D Secure for this card: paid without a challenge. */
    NOT_ENROLLED,
    /** The card's network knows no 3-D Secure at all. */
    NOT_SUPPORTED,
    /** The bank wants a challenge for each payment made in the presence of the holder. */
    ALWAYS,
    /** A challenge only where the merchant asked for one. */
    ON_REQUEST,
    /** The attempt fails where the merchant asked for a challenge. */
    ON_REQUEST_FAILING,
    /** Refused by the bank without a challenge, paid with one; the merchant must ask for it. */
    WANTED_BY_THE_BANK,
    /** Required, but the lookup at the bank's directory fails. */
    LOOKUP_FAILS;

    /** Whether the member is sent to the bank, the merchant having asked for it or not. */
    public boolean challenges(boolean asked) {
        return this == ALWAYS || (asked && (this == ON_REQUEST || this == WANTED_BY_THE_BANK));
    }

    /** Whether authentication cannot even start. */
    public boolean breaks(boolean asked) {
        return this == LOOKUP_FAILS || (asked && this == ON_REQUEST_FAILING);
    }
}

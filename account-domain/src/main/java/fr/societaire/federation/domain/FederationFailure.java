package fr.societaire.federation.domain;

/** Why a sign-in by the federation ended before its end. The name is stored. */
public enum FederationFailure {
    /** The provider does not answer, or answers that it is out of order. */
    PROVIDER_DOWN,
    /** The provider says that it could not do what was asked. */
    PROVIDER_ERROR,
    /** Whoever was asked said no, or went back. */
    REFUSED_BY_USER,
    /** Nobody asked for this answer in this browser, or too long ago. */
    NOT_ASKED,
    /** This answer has already served. */
    ALREADY_USED,
    /** What the provider signed cannot be trusted: its signature, its audience, its time, or the nonce. */
    NOT_TRUSTED,
    /** The provider is less sure than the insurer demands. */
    LEVEL_TOO_LOW,
    /** The six facts are nobody's, or more than one member's, or those of somebody without an account: never told apart. */
    NOT_RECOGNISED,
    /** The member is known but there is no channel on file to send the proof of the first time to. */
    NO_CHANNEL,
    /** Too many codes were sent lately. */
    TOO_MANY_CODES,
    /** The code of the first time was typed wrong too often. */
    PROOF_FAILED,
    /** The place or the network he comes from is refused to the member, as after a password. */
    PLACE_REFUSED,
    /** The account is closed for now: its own rules hold whichever way one comes. */
    ACCOUNT_CLOSED
}

package fr.societaire.activation.domain;

/** How a provisional code reaches a member. */
public enum CodeRoute {
    EMAIL,
    MOBILE,
    /** Printed and posted by the insurer's mail room. */
    LETTER,
    /** Read out by an advisor, once he knows who calls; it lives minutes where the others live days. */
    DICTATED
}

package fr.societaire.member.domain;

/** The kinds of contact details an insurer holds. */
public enum ContactKind {
    EMAIL,
    MOBILE,
    LANDLINE
}

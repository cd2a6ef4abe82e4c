package fr.societaire.identity.domain;

/** The kinds of name a member may sign in with. */
public enum IdentifierKind {
    MEMBER_NUMBER,
    CONTRACT_NUMBER,
    EMAIL
}

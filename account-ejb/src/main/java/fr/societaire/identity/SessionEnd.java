package fr.societaire.identity;

/** Why a token does not stand for anybody. */
public enum SessionEnd {
    /** Nothing was asked for too long, or its absolute end is reached. */
    TIME,
    /** The member, a change of his password, or a newer session of his ended it. */
    REVOKED,
    /** It never was one. */
    UNKNOWN
}

package fr.societaire.staff.internal;

/** Why somebody of the staff is sent a link to choose his password. */
enum Occasion {
    /** He stands on the insurer's list and has never chosen one. */
    INVITED,
    /** He has asked for another. */
    FORGOTTEN,
    /** His supervisor has taken the old access away. */
    RENEWED
}

package fr.societaire.member.domain;

/** As the civil register says it. */
public enum Sex {
    FEMALE,
    MALE
}

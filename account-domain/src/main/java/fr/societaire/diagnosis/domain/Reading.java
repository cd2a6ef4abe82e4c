package fr.societaire.diagnosis.domain;

/** What a check found. A check that was not made has no reading. */
public enum Reading {
    GOOD,
    BAD
}

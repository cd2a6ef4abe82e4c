package fr.societaire.appointment.domain;

import java.time.Duration;

/** Where an appointment takes place. */
public enum PlaceKind {
    /** The member comes. */
    AGENCY(Duration.ofMinutes(30)),
    /** An advisor calls the member, at the number on file. */
    TELEPHONE(Duration.ofMinutes(15));

    private final Duration length;

    PlaceKind(Duration length) {
        this.length = length;
    }

    /** How long one appointment lasts. */
    public Duration length() {
        return length;
    }
}

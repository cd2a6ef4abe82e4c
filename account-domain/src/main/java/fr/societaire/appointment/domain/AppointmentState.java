package fr.societaire.appointment.domain;

import java.util.EnumSet;
import java.util.Set;

/** What became of an appointment. One that is moved is cancelled, and another is booked with it. */
public enum AppointmentState {
    BOOKED,
    CANCELLED_BY_MEMBER,
    CANCELLED_BY_DESK,
    /** It took place. */
    HELD,
    /** The member did not come, or did not answer. */
    MISSED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(AppointmentState next) {
        return followers().contains(next);
    }

    private Set<AppointmentState> followers() {
        return switch (this) {
            case BOOKED -> EnumSet.complementOf(EnumSet.of(BOOKED));
            case CANCELLED_BY_MEMBER, CANCELLED_BY_DESK, HELD, MISSED -> EnumSet.noneOf(AppointmentState.class);
        };
    }

    /** Whether its place is free for another. */
    public boolean isCancelled() {
        return this == CANCELLED_BY_MEMBER || this == CANCELLED_BY_DESK;
    }
}

package fr.societaire.appointment;

import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.appointment.domain.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment as it is read, at the desk and by its member alike.
 *
 * @param reference what both call it by
 * @param bring what the member is to have with him
 * @param advisor the pseudonym of who gave it
 * @param ahead whether it is yet to come
 * @param movable whether its member may move it by himself
 */
public record AppointmentView(
        String id,
        String reference,
        AppointmentState state,
        Place place,
        Instant start,
        Instant end,
        String subject,
        Optional<String> bring,
        String advisor,
        boolean ahead,
        boolean movable,
        int moves) {}

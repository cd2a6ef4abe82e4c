package fr.societaire.appointment;

import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.internal.PlaceRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/**
 * Takes the insurer's places in, whole. At one that is missing nothing more is booked; what is booked there stays, for the
 * desk to move.
 */
@Stateless
@PermitAll
public class PlaceIntake {
    @Inject
    PlaceRows rows;

    @Inject
    InstantSource clock;

    /** Takes the places in. Idempotent. */
    public void accept(List<Place> places) {
        places.forEach(rows::put);
        rows.close(places.stream().map(Place::code).toList(), clock.instant());
    }
}

package fr.societaire.appointment;

import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.internal.PlaceRows;
import fr.societaire.appointment.internal.Seats;
import fr.societaire.platform.FreeDay;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where members are received or called from, and when there is a seat. Known to everybody: an agency has a window. */
@Stateless
@PermitAll
public class Places {
    @Inject
    PlaceRows rows;

    @Inject
    Seats seats;

    /** Every place that takes appointments: the telephone desk, then the agencies by name. */
    public List<Place> open() {
        return rows.open();
    }

    /** The agencies alone. */
    public List<Place> agencies() {
        return rows.open().stream().filter(place -> place.address().isPresent()).toList();
    }

    /** The place of this code that takes appointments. */
    public Optional<Place> find(String code) {
        return rows.find(code);
    }

    /** When somebody may still come there, by day; empty where no place has the code. Two queries. */
    public List<FreeDay> free(String code) {
        return rows.find(code).map(seats::free).orElse(List.of());
    }
}

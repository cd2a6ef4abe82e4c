package fr.societaire.appointment;

import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.domain.PlaceKind;
import fr.societaire.platform.domain.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An agency with two desks, one with a single desk, and the telephone. */
@ApplicationScoped
public class AppointmentTown {
    public static final String BREST = "BREST";
    public static final String VANNES = "VANNES";

    /** A Wednesday, 9:30 in Paris: the day after the one of the tests. */
    public static final Instant WEDNESDAY = Instant.parse("2026-12-02T08:30:00Z");

    /** The Friday after, 10:00 in Paris. */
    public static final Instant FRIDAY = Instant.parse("2026-12-04T09:00:00Z");

    @Inject
    PlaceIntake intake;

    public void opens() {
        intake.accept(List.of(telephone(), agency(BREST, "Agence de Brest", 2), agency(VANNES, "Agence de Vannes", 1)));
    }

    /** The insurer's list does not name it any more. */
    public void closesBrest() {
        intake.accept(List.of(telephone(), agency(VANNES, "Agence de Vannes", 1)));
    }

    private static Place agency(String code, String name, int seats) {
        return new Place(
                code,
                PlaceKind.AGENCY,
                name,
                Optional.of(new Place.Address("4 rue de Siam", "29200", "Brest")),
                "02 98 00 20 20",
                OpeningHours.parse("MON-FRI 09:00-12:30 14:00-18:00"),
                seats);
    }

    private static Place telephone() {
        return new Place(
                Place.TELEPHONE,
                PlaceKind.TELEPHONE,
                "Par téléphone",
                Optional.empty(),
                "01 99 00 20 20",
                OpeningHours.parse("MON-FRI 08:00-19:00"),
                1);
    }
}

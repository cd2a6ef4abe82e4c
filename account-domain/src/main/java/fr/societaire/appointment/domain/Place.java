package fr.societaire.appointment.domain;

import fr.societaire.platform.domain.OpeningHours;
import fr.societaire.platform.domain.Timetable;
import java.time.Duration;
import java.util.Optional;

/**
 * Where members are received, or from where they are called.
 *
 * @param code the insurer's, {@code BREST}
 * @param address absent for the telephone desk, and only for it
 * @param phone the number members call it by, as written
 * @param hours when it is open
 * @param seats how many appointments it holds at once
 */
public record Place(
        String code,
        PlaceKind kind,
        String name,
        Optional<Address> address,
        String phone,
        OpeningHours hours,
        int seats) {
    private static final Duration NOTICE = Duration.ofHours(1);
    private static final int DAYS_AHEAD = 10;

    /** Code of the telephone desk, which is in no list. */
    public static final String TELEPHONE = "TEL";

    /** Refuses what cannot be a place with an {@link IllegalArgumentException}. */
    public Place {
        if (!code.matches("[A-Z0-9-]{2,20}") || name.isBlank() || phone.isBlank() || seats < 1) {
            throw new IllegalArgumentException("a place has a code, a name, a telephone and a seat at least: " + code);
        }
        if (address.isPresent() != (kind == PlaceKind.AGENCY)
                || (kind == PlaceKind.TELEPHONE) != code.equals(TELEPHONE)) {
            throw new IllegalArgumentException("an agency has an address, the telephone desk none: " + code);
        }
    }

    /** Where an agency is. */
    public record Address(String street, String postalCode, String town) {
        public Address {
            if (street.isBlank() || !postalCode.matches("\\d{5}") || town.isBlank()) {
                throw new IllegalArgumentException("an address has a street, a postcode and a town");
            }
        }

        /** On one line. */
        public String line() {
            return street + ", " + postalCode + " " + town;
        }
    }

    public Timetable timetable() {
        return new Timetable(hours, kind.length(), NOTICE, DAYS_AHEAD);
    }
}

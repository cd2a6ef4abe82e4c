package fr.societaire.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state of a member's security, in figures.
 *
 * @param passwordChangedAt since when he has the password he has
 * @param failures sign-ins that failed in the last week
 * @param worrying whether these are so many that he is advised to change his password
 * @param recent his last events
 */
public record Overview(
        Optional<Instant> passwordChangedAt,
        int sessions,
        int journeys,
        long failures,
        boolean worrying,
        List<EventView> recent) {
    public Overview {
        recent = List.copyOf(recent);
    }
}

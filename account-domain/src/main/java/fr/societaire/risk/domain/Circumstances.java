package fr.societaire.risk.domain;

import fr.societaire.shared.Whereabouts;
import java.time.Instant;
import java.util.Set;

/**
 * One approach of a member, as it is judged.
 *
 * @param knownDevice whether the browser holds the cookie of a device of his
 * @param accountsAtAddress how many members have just signed in from this address, this one included
 * @param declaredCountries where he has said that he travels now
 */
public record Circumstances(
        Instant at,
        Place place,
        Whereabouts from,
        boolean knownDevice,
        int accountsAtAddress,
        Set<String> declaredCountries) {
    /** Whether he has said that he would be there. */
    boolean isDeclared() {
        return place.country().filter(declaredCountries::contains).isPresent();
    }
}

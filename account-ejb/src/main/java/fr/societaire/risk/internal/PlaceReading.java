package fr.societaire.risk.internal;

import fr.societaire.risk.domain.NetworkKind;
import fr.societaire.risk.domain.Place;
import fr.societaire.risk.domain.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a place of the entries of the two files. Understood are the fields of the usual makers: GeoLite2/GeoIP2 City and
 * Country ({@code country.iso_code}, {@code city.names}, {@code location}), flat country files ({@code country_code}),
 * GeoIP2 Anonymous IP and Enterprise ({@code is_…}, {@code traits.user_type}) and GeoLite2 ASN.
 */
@ApplicationScoped
public class PlaceReading {
    private static final List<String> ANONYMISING = List.of(
            "is_anonymous_vpn", "is_public_proxy", "is_residential_proxy", "is_tor_exit_node", "is_anonymous_proxy");
    private static final Set<String> HOSTING_USERS = Set.of("hosting", "content_delivery_network");
    /** What a file of towns means without a radius of its own. */
    private static final double TOWN_RADIUS = 50;

    @Inject
    CountryPositions positions;

    @Inject
    @ConfigProperty(name = "portal.places.hosting-systems")
    Optional<String> hostingSystems;

    Place place(Map<?, ?> where, Map<?, ?> network) {
        Optional<String> country = text(where, "country", "iso_code")
                .or(() -> text(where, "country_code"))
                .or(() -> text(where, "registered_country", "iso_code"));
        Optional<String> town = text(where, "city", "names", "fr")
                .or(() -> text(where, "city", "names", "en"))
                .or(() -> text(where, "city"));
        Optional<Long> system = number(network, "autonomous_system_number").map(Number::longValue);
        return new Place(
                country,
                town,
                position(where).or(() -> country.flatMap(positions::of)),
                kind(network, system, country.isPresent()),
                system);
    }

    private static Optional<Position> position(Map<?, ?> where) {
        return number(where, "location", "latitude")
                .flatMap(north -> number(where, "location", "longitude")
                        .map(east -> new Position(
                                north.doubleValue(),
                                east.doubleValue(),
                                number(where, "location", "accuracy_radius")
                                        .map(Number::doubleValue)
                                        .orElse(TOWN_RADIUS))));
    }

    /** A network that is on no list is a subscriber's; without a list nobody knows. */
    private NetworkKind kind(Map<?, ?> network, Optional<Long> system, boolean placeKnown) {
        if (ANONYMISING.stream().anyMatch(flag -> flag(network, flag))) {
            return NetworkKind.ANONYMISING;
        }
        boolean hosting = flag(network, "is_hosting_provider")
                || text(network, "traits", "user_type")
                        .or(() -> text(network, "user_type"))
                        .filter(HOSTING_USERS::contains)
                        .isPresent()
                || system.filter(listed()::contains).isPresent();
        if (hosting) {
            return NetworkKind.HOSTING;
        }
        return network.isEmpty() && !placeKnown ? NetworkKind.UNKNOWN : NetworkKind.RESIDENTIAL;
    }

    private Set<Long> listed() {
        return hostingSystems.stream()
                .flatMap(list -> Arrays.stream(list.split("[\\s,;]+")))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean flag(Map<?, ?> entry, String name) {
        return Stream.of(entry.get(name), at(entry, "traits", name)).anyMatch(Boolean.TRUE::equals);
    }

    private static Optional<String> text(Map<?, ?> entry, String... path) {
        return at(entry, path) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Number> number(Map<?, ?> entry, String... path) {
        return at(entry, path) instanceof Number number ? Optional.of(number) : Optional.empty();
    }

    private static Object at(Map<?, ?> entry, String... path) {
        Object found = entry;
        for (String name : path) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }
}

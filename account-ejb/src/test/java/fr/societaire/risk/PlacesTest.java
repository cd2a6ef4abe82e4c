package fr.societaire.risk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.risk.domain.NetworkKind;
import fr.societaire.risk.domain.Place;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalContainer.class)
class PlacesTest {
    @Inject
    Places places;

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, FR, Toulouse, RESIDENTIAL, 64496",
        "192.0.2.255, FR, Toulouse, RESIDENTIAL, 64496",
        "2001:db8:1:2::3, FR, Toulouse, RESIDENTIAL, 64496",
        "198.51.100.9, ES, Barcelone, RESIDENTIAL, 64498",
        "198.18.0.4, DE, Francfort, HOSTING, 64500",
        "198.18.1.4, NL, Amsterdam, ANONYMISING, 64501",
        "2001:db8:6::1, NL, Amsterdam, ANONYMISING, 64501"
    })
    void an_address_is_where_the_files_say(String address, String country, String town, NetworkKind kind, long system) {
        Place place = places.of(address);
        assertThat(place.country()).contains(country);
        assertThat(place.town()).contains(town);
        assertThat(place.network()).isEqualTo(kind);
        assertThat(place.system()).contains(system);
        assertThat(place.position()).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "127.0.0.1", "10.0.0.1", "8.8.8.8", "192.0.3.1", "2001:db8:7::1"})
    void what_no_file_holds_is_unknown(String address) {
        assertThat(places.of(address)).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void a_town_is_a_small_circle() {
        assertThat(places.of("198.18.2.1").position().orElseThrow().radius()).isEqualTo(20);
    }
}

package fr.societaire.throttle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::7, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:0DB8:0001:0002::7, 2001:db8:1:2::8",
        "fe80::1%eth0, fe80::2",
        "::ffff:203.0.113.7, 203.0.113.7"
    })
    void addresses_of_one_household_are_one_network(String one, String other) {
        assertThat(Network.of(one)).isEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.113.8", "2001:db8:1:2::7, 2001:db8:1:3::7", "203.0.113.7, 2001:db8:1:2::7"})
    void others_are_not(String one, String other) {
        assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"unknown", "portal.test", "999.1.1.1", "1:2:3:4:5:6:7:8:9", "::1::"})
    void what_is_no_address_is_one_network_and_never_a_way_around(String written) {
        assertThat(Network.of(written)).isEqualTo(Network.of("not an address"));
    }

    @Test
    void a_key_fits_every_column() {
        assertThat(Network.of("2001:db8:1:2::7").key()).hasSize(18);
    }
}

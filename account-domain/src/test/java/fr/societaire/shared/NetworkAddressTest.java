package fr.societaire.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.0/24",
        "2001:db8:7::1, 2001:db8:7::/48",
        "2001:DB8:7:a:0:0:0:1%eth0, 2001:db8:7::/48",
        "::1, 0:0:0::/48"
    })
    void an_address_belongs_to_a_network(String text, String network) {
        var address = NetworkAddress.parse(text).orElseThrow();
        assertThat(address.network()).isEqualTo(network);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "unknown", "localhost", "example.fr", "1.2.3", "256.1.1.1", "12345", "::g", "a.b:c"})
    void nothing_else_is_an_address_nor_looked_up(String text) {
        assertThat(NetworkAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "10.1.2.3", "192.168.0.9", "172.16.0.1", "169.254.1.1", "::1", "fe80::1", "fd00::1"
            })
    void an_address_of_one_house_is_not_public(String text) {
        assertThat(NetworkAddress.parse(text).orElseThrow().isPublic()).isFalse();
    }

    @Test
    void the_others_are() {
        assertThat(NetworkAddress.parse("203.0.113.7").orElseThrow().isPublic()).isTrue();
        assertThat(NetworkAddress.parse("2001:db8::1").orElseThrow().isPublic()).isTrue();
    }
}

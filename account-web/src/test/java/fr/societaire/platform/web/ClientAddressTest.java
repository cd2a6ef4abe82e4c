package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final String BALANCER = "10.0.0.7";
    private static final String MEMBER = "203.0.113.9";

    private final ClientAddress addresses = new ClientAddress();

    @Test
    void without_balancers_nobodys_word_is_taken() {
        addresses.trust(Optional.empty());
        assertThat(addresses.of(from(BALANCER, MEMBER))).isEqualTo(BALANCER);
    }

    @Test
    void a_balancer_is_believed_and_a_member_is_not() {
        addresses.trust(Optional.of("10\\.0\\.0\\.\\d+"));
        assertThat(addresses.of(from(BALANCER, MEMBER))).isEqualTo(MEMBER);
        assertThat(addresses.of(from(MEMBER, "198.51.100.1"))).isEqualTo(MEMBER);
        assertThat(addresses.of(from(BALANCER))).isEqualTo(BALANCER);
    }

    @Test
    void what_a_member_wrote_before_the_balancers_is_not_read() {
        addresses.trust(Optional.of("10\\.0\\.0\\.\\d+"));
        assertThat(addresses.of(from(BALANCER, "198.51.100.1, " + MEMBER, " 10.0.0.8 ,")))
                .isEqualTo(MEMBER);
        assertThat(addresses.of(from(BALANCER, "10.0.0.9"))).isEqualTo("10.0.0.9");
    }

    private static HttpServletRequest from(String address, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

package fr.societaire.telephone.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallBackTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @Test
    void every_pair_of_states_is_decided() {
        assertThat(Arrays.stream(CallBackState.values())
                        .map(from -> from + " "
                                + Arrays.stream(CallBackState.values())
                                        .map(to -> from.mayBecome(to) ? "x" : "-")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                // WAITING, CANCELLED, CALLED, NOT_REACHED
                .isEqualTo("""
                        WAITING -xxx
                        CANCELLED ----
                        CALLED ----
                        NOT_REACHED ----""");
    }

    @Test
    void it_ends_once() {
        var wish = CallBack.ask(
                "c",
                new FrenchNumber("+33639980101"),
                new CallBack.Said("Camille Bernard", "", ""),
                NOON.plusSeconds(7200),
                NOON);
        wish.become(CallBackState.NOT_REACHED, NOON);
        assertThat(wish.isWaiting()).isFalse();
        assertThatThrownBy(() -> wish.become(CallBackState.CANCELLED, NOON)).isInstanceOf(BusinessRefusal.class);
    }
}

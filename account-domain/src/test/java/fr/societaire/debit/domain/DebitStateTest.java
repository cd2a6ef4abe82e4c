package fr.societaire.debit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DebitStateTest {
    /** The whole table: a line for each state, a column for each next one, in their order. */
    @Test
    void every_pair_of_states_is_decided() {
        String table = Arrays.stream(DebitState.values())
                .map(from -> from + " "
                        + Arrays.stream(DebitState.values())
                                .map(to -> from.mayBecome(to) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                PLANNED -x--x---
                PRENOTIFIED --x-x---
                SUBMITTED ---x-x--
                SETTLED ------xx
                CANCELLED --------
                REJECTED --------
                RETURNED --------
                REFUNDED --------""");
    }

    @Test
    void what_may_come_back_is_live() {
        assertThat(Arrays.stream(DebitState.values()).filter(DebitState::isLive))
                .containsExactly(DebitState.PLANNED, DebitState.PRENOTIFIED, DebitState.SUBMITTED, DebitState.SETTLED);
    }
}

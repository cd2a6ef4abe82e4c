package fr.societaire.availability.domain;

import static fr.societaire.availability.domain.FunctionState.DOWN;
import static fr.societaire.availability.domain.FunctionState.MAINTENANCE;
import static fr.societaire.availability.domain.FunctionState.SLOW;
import static fr.societaire.availability.domain.FunctionState.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionStateTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, false, 100, 0, UP",
        "PT59S, true, 100, 0, UP",
        "PT1M, false, 100, 0, SLOW",
        "PT10M, false, 100, 0, SLOW",
        "PT4M59S, true, 0, 0, SLOW",
        "PT5M, true, 0, 0, DOWN",
        "PT0S, false, 0, 4, UP",
        "PT0S, false, 4, 5, SLOW",
        "PT0S, false, 5, 5, UP"
    })
    void a_channel_is_what_its_messages_show(Duration wait, boolean away, int sent, int failed, FunctionState state) {
        assertThat(new ChannelPulse(wait, away, sent, failed).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, UP", "2, 2, UP", "3, 3, DOWN", "4, 3, SLOW", "100, 2, UP"})
    void a_function_is_what_the_party_behind_it_answers(int asked, int unanswered, FunctionState state) {
        assertThat(new PartyPulse(asked, unanswered).state()).isEqualTo(state);
    }

    @Test
    void what_is_late_still_works() {
        assertThat(UP.isStopped()).isFalse();
        assertThat(SLOW.isStopped()).isFalse();
        assertThat(MAINTENANCE.isStopped()).isTrue();
        assertThat(DOWN.isStopped()).isTrue();
    }
}

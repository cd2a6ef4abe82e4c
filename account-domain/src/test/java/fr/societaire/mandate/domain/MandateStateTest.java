package fr.societaire.mandate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MandateStateTest {
    @Test
    void the_whole_table_of_moves_is_this_one() {
        assertThat(table(MandateState.values(), MandateState::next)).isEqualTo("""
                DRAFT -> ACTIVE ABANDONED
                ACTIVE -> SUSPENDED REVOKED LAPSED REPLACED
                SUSPENDED -> ACTIVE REVOKED LAPSED REPLACED
                REVOKED ->
                LAPSED ->
                REPLACED ->
                ABANDONED ->""");
    }

    @Test
    void so_is_that_of_another_account() {
        assertThat(table(AccountChangeState.values(), AccountChangeState::next)).isEqualTo("""
                ANNOUNCED -> APPLIED VETOED CANCELLED
                APPLIED ->
                VETOED ->
                CANCELLED ->""");
    }

    @Test
    void what_lives_has_been_signed_and_can_still_end() {
        assertThat(MandateState.LIVE).allMatch(state -> state.mayBecome(MandateState.REVOKED));
        assertThat(MandateState.DRAFT.isLive()).isFalse();
    }

    private static <S extends Enum<S>> String table(S[] states, Function<S, Set<S>> next) {
        return Arrays.stream(states)
                .map(state -> state + " -> "
                        + next.apply(state).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}

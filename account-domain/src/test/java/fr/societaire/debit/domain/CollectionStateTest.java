package fr.societaire.debit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollectionStateTest {
    /** The whole table: a line for each state, a column for each next one, in their order. */
    @Test
    void every_pair_of_states_is_decided() {
        String table = Arrays.stream(CollectionState.values())
                .map(from -> from + " "
                        + Arrays.stream(CollectionState.values())
                                .map(to -> from.mayBecome(to) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                GATHERING -xx--
                WRITING ---x-
                EMPTY -----
                SUBMITTED ----x
                SETTLED -----""");
    }
}

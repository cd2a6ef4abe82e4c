package fr.societaire.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.ContractStatus;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractLifeTest {
    @Test
    void the_whole_table() {
        assertThat(table()).isEqualTo("""
                DRAFT -> DRAFT ACTIVE CHANGING SUSPENDED TERMINATED LAPSED
                ACTIVE -> ACTIVE CHANGING SUSPENDED TERMINATED LAPSED
                CHANGING -> ACTIVE CHANGING SUSPENDED TERMINATED LAPSED
                SUSPENDED -> ACTIVE CHANGING SUSPENDED TERMINATED LAPSED
                TERMINATED -> TERMINATED
                LAPSED -> LAPSED""");
    }

    @Test
    void what_is_over_never_covers() {
        assertThat(Arrays.stream(ContractStatus.values()).filter(ContractStatus::isOver))
                .isNotEmpty()
                .noneMatch(ContractStatus::isCovering);
    }

    private static String table() {
        return Arrays.stream(ContractStatus.values())
                .map(from -> from + " -> "
                        + Arrays.stream(ContractStatus.values())
                                .filter(to -> ContractLife.mayBecome(from, to))
                                .map(ContractStatus::name)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}

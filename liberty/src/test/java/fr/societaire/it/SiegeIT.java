package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An attack on one access is no weapon against its owner: the short form of {@link SiegeMeasurement}, without its times,
 * which a busy machine would make a lottery.
 */
class SiegeIT {
    private final Fleet odile = Fleet.of(1);

    @BeforeEach
    void quietWorld() {
        new Sandbox().resetClock();
        assertThat(new Imports().completed("odile.jsonl", odile.lines())).contains("\"rejected\":0");
    }

    @Test
    void whoever_is_attacked_still_signs_in_where_he_is_known() {
        var outcome = new Siege(odile, 1000).lasting(Duration.ofSeconds(6), 40, 4);
        assertThat(outcome.told()).containsKey("ACC-102");
        assertThat(outcome.told().keySet()).isSubsetOf("ACC-101", "ACC-102", "SVC-202");
        assertThat(outcome.signIns()).hasSize(4);
    }
}

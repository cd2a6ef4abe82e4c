package fr.societaire.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalFamilyTest {
    @ParameterizedTest
    @CsvSource({
        "ANONYMISING_NETWORK NEW_COUNTRY, MASKED_NETWORK",
        "HOSTING_NETWORK NEW_COUNTRY IMPOSSIBLE_TRAVEL, MASKED_NETWORK",
        "NEW_COUNTRY IMPOSSIBLE_TRAVEL, ABROAD",
        "IMPOSSIBLE_TRAVEL NEW_DEVICE, TOO_FAR_APART",
        "CROWDED_ADDRESS NEW_DEVICE, SHARED_NETWORK",
        "NEW_DEVICE NEW_NETWORK, UNUSUAL",
        "STANDING_REFUSAL, UNUSUAL"
    })
    void the_reason_told_is_the_one_a_member_can_act_on(String signals, RefusalFamily family) {
        var set = EnumSet.copyOf(
                Arrays.stream(signals.split(" ", -1)).map(RiskSignal::valueOf).toList());
        assertThat(RefusalFamily.of(set)).isEqualTo(family);
    }
}

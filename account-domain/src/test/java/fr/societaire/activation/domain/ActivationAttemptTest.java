package fr.societaire.activation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivationAttemptTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final UUID SECRET = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final ActivationAttempt.Origin origin = new ActivationAttempt.Origin("address", "number");
    private final ActivationAttempt attempt =
            ActivationAttempt.matched("ticket", origin, new MemberNumber("10000005"), NOON);

    @Test
    void the_table_of_steps() {
        String table = Arrays.stream(ActivationState.values())
                .map(from -> from + " -> "
                        + Arrays.stream(ActivationState.values())
                                .filter(from::mayBecome)
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                REFUSED ->\s
                MATCHED -> PROVED
                PROVED -> DONE
                DONE ->\s""");
    }

    @Test
    void it_is_open_for_half_an_hour() {
        assertThat(attempt.isOpen(NOON.plus(ActivationAttempt.LIFE).minusSeconds(1)))
                .isTrue();
        assertThat(attempt.isOpen(NOON.plus(ActivationAttempt.LIFE))).isFalse();
    }

    @Test
    void a_refused_one_is_never_open() {
        assertThat(ActivationAttempt.refused("ticket", origin, NOON).isOpen(NOON))
                .isFalse();
    }

    @Test
    void no_step_is_skipped() {
        assertThatThrownBy(attempt::complete).isInstanceOf(BusinessRefusal.class);
        attempt.codeSentTo("EMAIL", "key", NOON);
        attempt.prove(SECRET, "another");
        assertThatThrownBy(() -> attempt.codeSentTo("MOBILE", "key", NOON)).isInstanceOf(BusinessRefusal.class);
        attempt.complete();
        assertThat(attempt.isOpen(NOON)).isFalse();
    }
}

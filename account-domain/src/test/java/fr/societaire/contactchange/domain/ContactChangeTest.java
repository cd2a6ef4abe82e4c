package fr.societaire.contactchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ContactChangeTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Duration DELAY = Duration.ofDays(3);

    @Test
    void every_pair_of_states_is_decided() {
        assertThat(Arrays.stream(ChangeState.values())
                        .map(from -> from + " "
                                + Arrays.stream(ChangeState.values())
                                        .map(to -> from.mayBecome(to) ? "x" : "-")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        ASKED -x--xx
                        PROVED --xxxx
                        APPLIED ------
                        VETOED ------
                        CANCELLED ------
                        OVERTAKEN ------""");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeState.class,
            names = {"ASKED", "PROVED"},
            mode = Mode.EXCLUDE)
    void what_is_over_stays_over(ChangeState end) {
        assertThat(end.isOpen()).isFalse();
        assertThat(Arrays.stream(ChangeState.values()).noneMatch(end::mayBecome))
                .isTrue();
    }

    @Test
    void without_a_proof_it_never_takes_effect() {
        ContactChange change = asked();
        assertThatThrownBy(() -> change.apply(NOON.plus(DELAY.multipliedBy(10))))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(change.state()).isEqualTo(ChangeState.ASKED);
    }

    @Test
    void it_takes_effect_once_after_the_delay_that_begins_with_the_proof() {
        ContactChange change = asked();
        Instant proved = NOON.plusSeconds(600);
        change.prove(DELAY, proved);
        assertThatThrownBy(() -> change.apply(proved.plus(DELAY).minusSeconds(1)))
                .isInstanceOf(BusinessRefusal.class);
        change.apply(proved.plus(DELAY));
        assertThatThrownBy(() -> change.apply(proved.plus(DELAY))).isInstanceOf(BusinessRefusal.class);
        assertThat(change.state()).isEqualTo(ChangeState.APPLIED);
    }

    @Test
    void a_no_counts_until_the_last_second_and_for_good() {
        ContactChange change = asked();
        change.prove(DELAY, NOON);
        change.veto(NOON.plus(DELAY).minusSeconds(1));
        assertThatThrownBy(() -> change.apply(NOON.plus(DELAY))).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> change.prove(DELAY, NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void only_where_nobody_can_be_warned_is_there_nothing_to_wait_for() {
        var delay = new ProtectionDelay(DELAY);
        assertThat(delay.after(0)).isEqualTo(Duration.ZERO);
        assertThat(delay.after(1)).isEqualTo(DELAY);
        assertThat(delay.after(3)).isEqualTo(DELAY);
        assertThatThrownBy(() -> new ProtectionDelay(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ContactChange asked() {
        return ContactChange.ask(
                "c",
                new MemberNumber("10000001"),
                new ContactChange.Wish(ChangeKind.EMAIL, Optional.of("camille@example.fr"), "nouvelle@example.fr"),
                NOON);
    }
}

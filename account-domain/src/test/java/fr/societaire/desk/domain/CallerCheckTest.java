package fr.societaire.desk.domain;

import static fr.societaire.desk.domain.CallerFact.BIRTH_PLACE;
import static fr.societaire.desk.domain.CallerFact.CONTRACT_NUMBER;
import static fr.societaire.desk.domain.CallerFact.LAST_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerCheckTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Duration HOLDS = Duration.ofMinutes(15);
    private static final Duration CLOSES = Duration.ofMinutes(30);

    @Test
    void a_passed_check_lets_its_advisor_act_for_a_quarter_of_an_hour() {
        var check = asked();
        check.decide("conseil.martin", Set.of(CONTRACT_NUMBER, LAST_PAYMENT), HOLDS, CLOSES, NOON);
        assertThat(check.state()).isEqualTo(CheckState.PASSED);
        assertThat(check.lets("conseil.martin", NOON)).isTrue();
        assertThat(check.lets("conseil.martin", NOON.plus(HOLDS).minusSeconds(1)))
                .isTrue();
        assertThat(check.lets("conseil.martin", NOON.plus(HOLDS))).isFalse();
    }

    @Test
    void it_lets_nobody_else() {
        var check = asked();
        check.decide("conseil.martin", Set.of(CONTRACT_NUMBER, LAST_PAYMENT), HOLDS, CLOSES, NOON);
        assertThat(check.lets("conseil.faure", NOON)).isFalse();
    }

    @Test
    void one_that_is_failed_or_unanswered_lets_nobody_act() {
        var check = asked();
        assertThat(check.lets("conseil.martin", NOON)).isFalse();
        check.decide("conseil.martin", Set.of(LAST_PAYMENT), HOLDS, CLOSES, NOON);
        assertThat(check.state()).isEqualTo(CheckState.FAILED);
        assertThat(check.lets("conseil.martin", NOON)).isFalse();
        assertThat(check.holdsUntil()).isEqualTo(NOON.plus(CLOSES));
    }

    @Test
    void questions_put_by_one_and_answered_to_another_let_that_other_act() {
        var check = asked();
        check.decide("conseil.faure", Set.of(CONTRACT_NUMBER, LAST_PAYMENT), HOLDS, CLOSES, NOON);
        assertThat(check.lets("conseil.faure", NOON)).isTrue();
        assertThat(check.lets("conseil.martin", NOON)).isFalse();
    }

    @Test
    void it_is_answered_once() {
        var check = asked();
        check.decide("conseil.martin", Set.of(LAST_PAYMENT), HOLDS, CLOSES, NOON);
        assertThatThrownBy(() ->
                        check.decide("conseil.martin", Set.of(CONTRACT_NUMBER, LAST_PAYMENT), HOLDS, CLOSES, NOON))
                .isInstanceOf(BusinessRefusal.class);
    }

    private static CallerCheck asked() {
        return CallerCheck.ask(
                "check",
                "conseil.martin",
                new MemberNumber("10000001"),
                new CallerScript(List.of(CONTRACT_NUMBER, LAST_PAYMENT, BIRTH_PLACE), 7),
                NOON);
    }
}

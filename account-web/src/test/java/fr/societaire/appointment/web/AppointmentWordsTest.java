package fr.societaire.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.appointment.MoveOutcome;
import fr.societaire.appointment.domain.AppointmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppointmentWordsTest {
    private final AppointmentWords words = new AppointmentWords();

    @Test
    void a_moment_is_told_with_its_day_of_the_week() {
        assertThat(words.when(Instant.parse("2026-12-03T08:30:00Z"))
                        .replace('\u00A0', ' ')
                        .replace('\u202F', ' '))
                .isEqualTo("jeudi 3 décembre 2026 à 9 h 30");
    }

    @Test
    void a_choice_of_days_is_told_shortly() {
        assertThat(words.shortDay(LocalDate.of(2026, 12, 3))).isEqualTo("jeu. 3 déc.");
    }

    @Test
    void what_became_of_a_wish_is_told() {
        assertThat(AppointmentWords.moved(MoveOutcome.MOVED).kind()).isEqualTo("success");
        assertThat(AppointmentWords.moved(MoveOutcome.TAKEN).kind()).isEqualTo("warning");
        assertThat(AppointmentWords.cancelled(false).title()).endsWith(".");
        assertThat(AppointmentWords.nothingChosen().title()).endsWith(".");
    }

    @Test
    void no_sentence_is_missing_and_none_is_left_over() {
        Stream<String> states = Arrays.stream(AppointmentState.values()).map(state -> "state." + state);
        Stream<String> moves = Stream.concat(
                        Arrays.stream(MoveOutcome.values()).map(MoveOutcome::name), Stream.of("NOTHING"))
                .map(outcome -> "move." + outcome);
        Stream<String> notices = Stream.concat(moves, Stream.of("cancel.true", "cancel.false"))
                .flatMap(key -> Stream.of(key + ".title", key + ".detail"));
        assertThat(ResourceBundle.getBundle(AppointmentWords.SENTENCES.bundle(), Locale.FRENCH)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(states, notices).toList());
    }
}

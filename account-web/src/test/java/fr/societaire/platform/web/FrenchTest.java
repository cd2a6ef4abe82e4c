package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts are written with ordinary spaces; the no-break ones are replaced before comparing, and tested once. */
class FrenchTest {
    @Test
    void a_day_is_written_in_full_and_the_first_is_an_ordinal() {
        assertThat(plain(French.date(LocalDate.of(2026, 12, 2)))).isEqualTo("2 décembre 2026");
        assertThat(plain(French.date(LocalDate.of(2026, 8, 1)))).isEqualTo("1er août 2026");
        assertThat(French.date(null)).isEmpty();
        assertThat(French.shortDate(LocalDate.of(2026, 12, 2))).isEqualTo("02/12/2026");
    }

    @Test
    void an_instant_is_told_in_the_time_of_paris() {
        assertThat(plain(French.instant(Instant.parse("2026-12-02T13:05:00Z")))).isEqualTo("2 décembre 2026 à 14 h 05");
        assertThat(plain(French.instant(Instant.parse("2026-07-14T22:30:00Z")))).isEqualTo("15 juillet 2026 à 0 h 30");
        assertThat(plain(French.time(Instant.parse("2026-12-02T13:05:00Z")))).isEqualTo("14 h 05");
    }

    @Test
    void the_plural_begins_at_two() {
        assertThat(plain(French.count(0, "contrat", "contrats"))).isEqualTo("0 contrat");
        assertThat(plain(French.count(1, "contrat", "contrats"))).isEqualTo("1 contrat");
        assertThat(plain(French.count(2, "contrat", "contrats"))).isEqualTo("2 contrats");
    }

    @ParameterizedTest
    @CsvSource({
        "PT-5S, 1 seconde",
        "PT0.2S, 1 seconde",
        "PT40S, 40 secondes",
        "PT1M, 1 minute",
        "PT2M1S, 3 minutes",
        "PT119M, 119 minutes",
        "PT2H, 2 heures",
        "PT23H1S, 24 heures"
    })
    void a_wait_is_never_told_too_short(Duration left, String told) {
        assertThat(plain(French.wait(left))).isEqualTo(told);
    }

    @Test
    void an_amount_never_breaks_over_two_lines() {
        assertThat(French.money(Money.euros("1234.56"))).isEqualTo("1\u202F234,56\u00A0€");
        assertThat(French.money(null)).isEmpty();
        assertThat(French.date(LocalDate.of(2026, 12, 2))).startsWith("2\u00A0");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}

package fr.societaire.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.risk.domain.Journey;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyFormTest {
    @ParameterizedTest
    @CsvSource({"2026-12-05", "05/12/2026", "5/12/2026", "5.12.2026", "' 05 12 2026 '"})
    void a_day_is_read_as_browsers_and_people_write_it(String typed) {
        assertThat(JourneyForm.day(typed)).contains(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @CsvSource({"''", "31/02/2026", "demain", "05/12/26"})
    void the_rest_is_no_day(String typed) {
        assertThat(JourneyForm.day(typed)).isEmpty();
    }

    @Test
    void a_form_is_a_journey_or_says_what_is_missing() {
        var form = new JourneyForm();
        assertThat(form.mistake()).isEqualTo("journeys.no-country");
        form.setCountry("XX");
        assertThat(form.mistake()).isEqualTo("journeys.no-country");
        form.setCountry("ES");
        form.setFrom("2026-12-20");
        assertThat(form.mistake()).isEqualTo("journeys.no-day");
        form.setTo("2026-12-19");
        assertThat(form.mistake()).isEqualTo("journeys.reversed");
        form.setTo("2026-12-27");
        assertThat(form.journey())
                .contains(new Journey(Set.of("ES"), LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 27)));
    }

    @Test
    void countries_are_listed_in_french_order() {
        assertThat(new JourneyForm().getCountries())
                .extracting(JourneyForm.Country::name)
                .containsSubsequence("Allemagne", "Égypte", "Espagne", "France", "Zimbabwe");
    }
}

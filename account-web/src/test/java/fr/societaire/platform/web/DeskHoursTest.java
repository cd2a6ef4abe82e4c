package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.platform.domain.OpeningHours;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskHoursTest {
    private static final OpeningHours HOURS = OpeningHours.parse("MON-FRI 08:00-12:30 14:00-19:00; SAT 09:00-13:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01T10:00 | Ouvert en ce moment, jusqu’à 12 h 30.",
                "2026-12-01T18:59 | Ouvert en ce moment, jusqu’à 19 h.",
                "2026-12-01T13:00 | Fermé en ce moment. Réouverture aujourd’hui à 14 h.",
                "2026-12-01T22:00 | Fermé en ce moment. Réouverture demain à 8 h.",
                "2026-12-05T20:00 | Fermé en ce moment. Réouverture lundi à 8 h.",
                "2026-12-24T19:30 | Fermé en ce moment. Réouverture samedi à 9 h."
            })
    void it_says_whether_somebody_answers_and_if_not_when(LocalDateTime at, String words) {
        assertThat(DeskHours.words(HOURS, at).replace('\u00A0', ' ')).isEqualTo(words);
    }
}

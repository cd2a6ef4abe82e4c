package fr.societaire.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Reading;
import fr.societaire.diagnosis.domain.Symptom;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplaintFormTest {
    @Test
    void it_is_read_from_the_words_of_an_address() {
        var complaint = ComplaintForm.read(
                Map.of("symptome", "wrong-pair", "caps-lock", "bad", "cookies", "good", "app", "1.2")::get);
        assertThat(complaint.symptom()).contains(Symptom.WRONG_PAIR);
        assertThat(complaint.found())
                .containsOnly(Map.entry(Check.CAPS_LOCK, Reading.BAD), Map.entry(Check.COOKIES, Reading.GOOD));
        assertThat(complaint.appVersion()).contains("1.2");
    }

    @Test
    void words_that_are_none_of_ours_and_checks_that_are_the_portals_say_nothing() {
        var complaint = ComplaintForm.read(
                Map.of("symptome", "<script>", "caps-lock", "BAD", "service", "bad", "clock", "")::get);
        assertThat(complaint.symptom()).isEmpty();
        assertThat(complaint.found()).isEmpty();
    }
}

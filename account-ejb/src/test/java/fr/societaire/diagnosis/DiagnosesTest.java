package fr.societaire.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.diagnosis.domain.Cause;
import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Reading;
import fr.societaire.diagnosis.domain.Remedy;
import fr.societaire.diagnosis.domain.Symptom;
import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.humancheck.HumanVerdict;
import fr.societaire.humancheck.Person;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class DiagnosesTest {
    private static final String HOME = "203.0.113.7";
    private static final HumanAnswer NOTHING = new HumanAnswer(null, null, null, HOME);
    private static final String AGENT = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";

    @Inject
    Diagnoses diagnoses;

    @Inject
    Remedies remedies;

    @Inject
    Person person;

    @Inject
    Journal journal;

    @Test
    void what_he_sees_and_what_his_browser_found_lead_to_one_remedy() {
        assertThat(remedyOf(complaint(Symptom.WRONG_PAIR, Map.of()))).isEqualTo(Remedy.RESET_THE_PASSWORD);
        assertThat(remedyOf(complaint(Symptom.WRONG_PAIR, Map.of(Check.CAPS_LOCK, Reading.BAD))))
                .isEqualTo(Remedy.TURN_CAPS_LOCK_OFF);
    }

    @Test
    void a_browser_cannot_speak_for_the_portal() {
        assertThatThrownBy(() -> complaint(Symptom.LOCKED, Map.of(Check.SERVICE, Reading.BAD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_kept_diagnosis_is_opened_by_its_code_and_names_nobody() {
        var kept = (KeptOutcome.Kept)
                diagnoses.keep(complaint(Symptom.SIGNED_OUT, Map.of(Check.CLOCK, Reading.BAD)), NOTHING, AGENT);
        JournalLine line = journal.byCode(kept.code()).orElseThrow();
        assertThat(line.deed()).isEqualTo(Deed.DIAGNOSED);
        assertThat(line.member()).isEmpty();
        assertThat(line.facts())
                .containsEntry("cause", "CLOCK_WRONG")
                .containsEntry("remedy", "SET_THE_CLOCK")
                .containsEntry("symptom", "SIGNED_OUT")
                .containsEntry("clock", "BAD")
                .doesNotContainKey("service");
        assertThat(line.from().orElseThrow().network()).isEqualTo("203.0.113.0/24");
    }

    @Test
    void nobody_fills_the_journal_with_complaints_unless_he_is_a_person() {
        var complaint = complaint(Symptom.LOCKED, Map.of());
        assertThat(IntStream.range(0, 3).mapToObj(i -> diagnoses.keep(complaint, NOTHING, AGENT)))
                .hasOnlyElementsOfType(KeptOutcome.Kept.class);
        assertThat(diagnoses.keep(complaint, NOTHING, AGENT))
                .isEqualTo(new KeptOutcome.HumanAsked(new HumanVerdict.Missing()));
        assertThat(diagnoses.keep(complaint, person.answers(HOME), AGENT)).isInstanceOf(KeptOutcome.Kept.class);
    }

    @Test
    void a_code_of_the_catalogue_names_its_remedy() {
        assertThat(remedies.of("ACC-106").orElseThrow().remedy()).isEqualTo(Remedy.USE_THE_NEWEST_CODE);
        assertThat(remedies.of("ACC-102").orElseThrow().cause()).isEqualTo(Cause.ACCESS_LOCKED);
        assertThat(remedies.of("PAY-303")).isEmpty();
    }

    private Remedy remedyOf(Complaint complaint) {
        return diagnoses.examine(complaint, HOME).diagnosis().remedy();
    }

    private static Complaint complaint(Symptom symptom, Map<Check, Reading> found) {
        return new Complaint(Optional.of(symptom), found, Optional.empty());
    }
}

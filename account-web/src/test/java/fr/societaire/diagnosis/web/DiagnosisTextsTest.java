package fr.societaire.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.diagnosis.domain.Cause;
import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Remedy;
import fr.societaire.diagnosis.domain.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTextsTest {
    @ParameterizedTest
    @EnumSource
    void every_symptom_can_be_recognised(Symptom symptom) {
        assertThat(DiagnosisTexts.of(symptom)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_cause_says_why_what_to_do_and_where(Cause cause) {
        Advice advice = Advice.of(cause);
        assertThat(advice.cause()).endsWith(".");
        assertThat(advice.title()).endsWith(".");
        assertThat(advice.detail()).endsWith(".");
        assertThat(advice.action()).isNotBlank().doesNotEndWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void every_remedy_leads_somewhere(Remedy remedy) {
        assertThat(Advice.address(remedy)).matches("/[a-z0-9-]+");
    }

    @Test
    void every_check_of_the_browser_says_what_is_looked_at_and_what_to_do() {
        assertThat(ComplaintForm.checks()).hasSize(9).allSatisfy(check -> {
            assertThat(DiagnosisTexts.of(check, "name")).isNotBlank();
            assertThat(DiagnosisTexts.of(check, "fix")).endsWith(".");
        });
        assertThat(ComplaintForm.field(Check.CAPS_LOCK)).isEqualTo("caps-lock");
    }

    @ParameterizedTest
    @EnumSource
    void every_function_has_a_name(ServiceFunction function) {
        assertThat(DiagnosisTexts.of(function)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_a_word(FunctionState state) {
        assertThat(DiagnosisTexts.of(state)).isNotBlank();
    }
}

package fr.societaire.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.mandate.MandateView.AccountView;
import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.MandateState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MandateProblemTest {
    private final MandateWords words = new MandateWords();

    @ParameterizedTest
    @EnumSource(MandateProblem.class)
    void every_problem_says_what_happened_and_what_did_not(MandateProblem problem) {
        assertThat(problem.met().title()).endsWith(".");
        assertThat(problem.met().detail()).containsPattern("Rien (n’a été|n’est|d’autre n’a été)");
    }

    @ParameterizedTest
    @EnumSource(AccountProblem.class)
    void every_reason_an_account_will_not_do_is_told(AccountProblem problem) {
        assertThat(MandateProblem.of(problem).name()).isEqualTo(problem.name());
    }

    @ParameterizedTest
    @EnumSource(MandateNotice.class)
    void whatever_went_well_is_said(MandateNotice notice) {
        assertThat(notice.said("2 décembre").title()).endsWith(".");
        assertThat(notice.said("2 décembre").detail()).endsWith(".");
    }

    @Test
    void each_state_has_its_word_and_its_meaning() {
        assertThat(Arrays.stream(MandateState.values()).map(words::state)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(MandateState.values()).map(words::meaning)).allMatch(text -> text.endsWith("."));
        assertThat(Arrays.stream(MandateState.values()).map(words::tone)).contains("success", "warning", "neutral");
    }

    @Test
    void an_account_without_a_known_bank_is_its_last_four() {
        assertThat(words.account(new AccountView("FR •••• 0189", "Banque des Rives", "Camille Bernard")))
                .isEqualTo("FR •••• 0189, Banque des Rives");
        assertThat(words.account(new AccountView("DE •••• 3000", "", "Camille Bernard")))
                .isEqualTo("DE •••• 3000");
    }
}

package fr.societaire.billing.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementChoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-12-01, 2026-12-01",
                "tout, 1900-01-01, 2026-12-01",
                "2025, 2025-01-01, 2025-12-31",
                "2026, 2026-01-01, 2026-12-01",
                "2020, 2024-12-01, 2026-12-01",
                "2027, 2024-12-01, 2026-12-01",
                "demain, 2024-12-01, 2026-12-01"
            })
    void a_period_is_two_days_and_never_looks_ahead(String period, LocalDate from, LocalDate to) {
        var question = MovementChoice.of(null, period, null, TODAY).question(CAMILLE, TODAY);
        assertThat(question.from()).isEqualTo(from);
        assertThat(question.to()).isEqualTo(to);
    }

    @Test
    void words_that_mean_nothing_choose_nothing() {
        var forged = MovementChoice.of("<script>", "' or 1=1", "tous", TODAY);
        assertThat(forged.isEverything()).isTrue();
        assertThat(forged.query()).isEmpty();
    }

    @Test
    void what_is_chosen_is_asked_and_written_back() {
        var choice = MovementChoice.of("AUT00012001", "2026", "paiements", TODAY);
        assertThat(choice.query()).isEqualTo("contrat=AUT00012001&periode=2026&type=paiements");
        var question = choice.question(CAMILLE, TODAY);
        assertThat(question.member()).isEqualTo(CAMILLE);
        assertThat(question.contract()).contains(new ContractNumber("AUT00012001"));
        assertThat(question.kinds())
                .contains(MovementKind.CARD_CAPTURED)
                .doesNotContain(MovementKind.INSTALMENT_CALLED);
    }

    /** But for what is nobody's yet, and so in no member's account. */
    @Test
    void every_kind_of_movement_is_of_a_type_that_can_be_chosen() {
        assertThat(Stream.of("echeances", "paiements", "remboursements")
                        .flatMap(type ->
                                MovementChoice.of(null, null, type, TODAY).question(CAMILLE, TODAY).kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(MovementKind.TRANSFER_RECEIVED)));
    }
}

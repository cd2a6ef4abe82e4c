package fr.societaire.arrears.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.societaire.arrears.ArrearsView;
import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Due 1 March 2026, a letter on 12 March. */
class ArrearsTextTest {
    private static final ArrearsTimetable MARCH =
            new ArrearsTimetable(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 12));

    @ParameterizedTest
    @EnumSource
    void every_stage_says_what_holds_and_what_to_do(ArrearsStage stage) {
        ArrearsText text = text(stage, LetterState.SENT);
        assertThat(text.title()).contains("AUT00012001");
        assertThat(text.sentence()).endsWith(".").doesNotContain("{");
        assertThat(text.next()).endsWith(".").doesNotContain("{");
    }

    @Test
    void who_is_covered_reads_it_first_and_who_is_not_too() {
        assertThat(text(ArrearsStage.OVERDUE, null).sentence())
                .startsWith("Vous êtes couvert.")
                .contains("11\u00A0mars 2026");
        assertThat(text(ArrearsStage.FORMAL_NOTICE, LetterState.SENT).sentence())
                .contains("couvert jusqu’au 11\u00A0avril 2026 à minuit");
        assertThat(text(ArrearsStage.SUSPENDED, LetterState.SENT).sentence())
                .contains("12\u00A0avril 2026 à 0\u00A0h", "ne serait pas pris en charge", "51,00");
        assertThat(text(ArrearsStage.SETTLED, LetterState.SENT).sentence())
                .contains("reviennent le 19\u00A0avril 2026 à midi");
    }

    @Test
    void without_a_letter_the_days_are_the_earliest_and_with_one_they_are_the_days() {
        assertThat(text(ArrearsStage.OVERDUE, null).days())
                .extracting(ArrearsText.Day::when)
                .containsExactly(
                        "1er\u00A0mars 2026",
                        "au plus tôt le 12\u00A0mars 2026",
                        "au plus tôt le 12\u00A0avril 2026",
                        "au plus tôt le 22\u00A0avril 2026");
        assertThat(text(ArrearsStage.SUSPENDED, LetterState.UNCLAIMED).days())
                .extracting(ArrearsText.Day::when, ArrearsText.Day::isOver)
                .containsExactly(
                        tuple("1er\u00A0mars 2026", true),
                        tuple("le 12\u00A0mars 2026", true),
                        tuple("le 12\u00A0avril 2026 à 0\u00A0h", true),
                        tuple("le 22\u00A0avril 2026 à 0\u00A0h", false));
        assertThat(text(ArrearsStage.SETTLED, LetterState.SENT).days()).isEmpty();
    }

    @Test
    void paying_is_offered_while_it_changes_something() {
        assertThat(text(ArrearsStage.TERMINABLE, LetterState.SENT).payable()).isTrue();
        assertThat(text(ArrearsStage.TERMINATED, LetterState.SENT).payable()).isFalse();
        assertThat(text(ArrearsStage.SETTLED, LetterState.SENT).payable()).isFalse();
    }

    private static ArrearsText text(ArrearsStage stage, LetterState letter) {
        boolean settled = stage == ArrearsStage.SETTLED;
        return ArrearsText.of(new ArrearsView(
                new ContractNumber("AUT00012001"),
                stage,
                settled ? Money.ZERO : Money.euros("51.00"),
                settled ? 0 : 1,
                MARCH,
                letter,
                settled ? LocalDateTime.parse("2026-04-19T12:00") : null));
    }
}

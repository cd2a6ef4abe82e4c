package fr.societaire.refund.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.refund.RefundView;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundTextTest {
    @ParameterizedTest
    @EnumSource
    void every_state_has_words(RefundState state) {
        RefundText text = text(RefundCause.PAID_TOO_MUCH, state);
        assertThat(text.label()).isNotBlank();
        assertThat(text.sentence()).endsWith(".").doesNotContain("{1}");
    }

    @ParameterizedTest
    @EnumSource
    void every_cause_has_words(RefundCause cause) {
        assertThat(text(cause, RefundState.DONE).why()).isNotBlank();
    }

    @Test
    void the_day_it_is_on_the_account_and_the_words_of_a_no_are_told() {
        assertThat(text(RefundCause.PAID_TOO_MUCH, RefundState.DONE).sentence()).contains("7\u00A0décembre 2026");
        assertThat(text(RefundCause.PAID_TOO_MUCH, RefundState.DECLINED).sentence())
                .contains("Déjà déduit de l’échéance {0}");
    }

    private static RefundText text(RefundCause cause, RefundState state) {
        return RefundText.of(new RefundView(
                new PaymentId("0".repeat(32)),
                new InstalmentId("AUT00012001-2026-11"),
                Money.euros("51.00"),
                cause,
                state,
                Instant.EPOCH,
                LocalDate.of(2026, 12, 7),
                state == RefundState.DECLINED ? "Déjà déduit de l’échéance {0}" : null));
    }
}

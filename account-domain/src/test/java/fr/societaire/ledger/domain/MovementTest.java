package fr.societaire.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovementTest {
    @ParameterizedTest
    @EnumSource
    void every_kind_moves_money_between_two_accounts(MovementKind kind) {
        assertThat(kind.debited()).isNotEqualTo(kind.credited());
        assertThat(kind.isOfTheContract())
                .isEqualTo(kind.debited() == LedgerAccount.CONTRACT || kind.credited() == LedgerAccount.CONTRACT);
    }

    @ParameterizedTest
    @EnumSource
    void only_money_that_is_nobodys_moves_without_a_contract(MovementKind kind) {
        ThrowingCallable moves =
                () -> new Movement(kind, "cause", null, null, null, Money.ofCents(1), LocalDate.of(2026, 3, 1));
        if (kind.isOfTheContract()) {
            assertThatThrownBy(moves).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThatCode(moves).doesNotThrowAnyException();
        }
    }

    @Test
    void what_passes_the_contract_by_changes_nothing_of_what_is_owed() {
        assertThat(movement(MovementKind.REFUND_DONE, 5100).owedMore()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_call_is_owed_and_a_capture_is_not_any_more() {
        assertThat(movement(MovementKind.INSTALMENT_CALLED, 5100).owedMore()).isEqualTo(Money.ofCents(5100));
        assertThat(movement(MovementKind.CARD_CAPTURED, 5100).owedMore()).isEqualTo(Money.ofCents(-5100));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void an_amount_that_is_not_positive_is_refused(long cents) {
        assertThatThrownBy(() -> movement(MovementKind.CARD_CAPTURED, cents))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Movement movement(MovementKind kind, long cents) {
        return new Movement(
                kind,
                "pay/1",
                new ContractNumber("AUT00012001"),
                new MemberNumber("10000001"),
                new InstalmentId("AUT00012001-2026-12"),
                Money.ofCents(cents),
                LocalDate.of(2026, 12, 11));
    }
}

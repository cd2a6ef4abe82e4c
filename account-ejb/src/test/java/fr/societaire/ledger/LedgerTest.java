package fr.societaire.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.societaire.ledger.domain.LedgerAccount;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class LedgerTest {
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final MemberNumber THOMAS = new MemberNumber("10000004");
    private static final ContractNumber CAR = new ContractNumber("AUT00012001");
    private static final ContractNumber HOME = new ContractNumber("HAB00012002");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 11);

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Bookings town;

    @Test
    void a_balance_is_what_was_called_less_what_was_paid_on_its_day() {
        town.book(called(CAR, DUE, 5100), called(CAR, DUE.plusMonths(1), 5100), captured(CAR, DUE, 5100));
        town.book(called(HOME, DUE, 30000));
        assertThat(ledger.balance(CAR, DUE.minusDays(1))).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(CAR, DUE)).isEqualTo(Money.euros("51.00"));
        assertThat(ledger.balance(CAR, DUE.plusDays(3))).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(CAR, DUE.plusMonths(1))).isEqualTo(Money.euros("51.00"));
        assertThat(ledger.balance(new ContractNumber("SAN00012003"), DUE)).isEqualTo(Money.ZERO);
    }

    @Test
    void the_accounts_add_up_to_nothing() {
        town.book(called(CAR, DUE, 5100), captured(CAR, DUE, 5100), called(HOME, DUE, 30000));
        assertThat(ledger.trialBalance())
                .containsEntry(LedgerAccount.CONTRACT, Money.euros("300.00"))
                .containsEntry(LedgerAccount.PREMIUM, Money.euros("-351.00"))
                .containsEntry(LedgerAccount.CARD_PROCESSOR, Money.euros("51.00"));
        assertThat(ledger.trialBalance().values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a_cause_told_again_is_booked_once_and_one_told_otherwise_is_refused() {
        town.book(called(CAR, DUE, 5100));
        town.book(called(CAR, DUE, 5100), captured(CAR, DUE, 5100));
        assertThat(ledger.balance(CAR, DUE.plusDays(3))).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> town.book(called(CAR, DUE, 5101)))
                .hasMessage("already booked as something else: [[INSTALMENT_CALLED, AUT00012001/2026-11-11]]");
        assertThat(ledger.balance(CAR, DUE)).isEqualTo(Money.euros("51.00"));
        town.book();
    }

    @Test
    void money_is_not_booked_outside_of_the_transaction_that_moves_it() {
        assertThatThrownBy(() -> ledger.book(List.of(called(CAR, DUE, 5100)))).hasMessageContaining("mandatory");
    }

    @Test
    void what_is_booked_stays() {
        town.book(called(CAR, DUE, 5100));
        for (String change : List.of(
                "update ledger_movement set amount_cents = 1",
                "delete from ledger_movement",
                "truncate ledger_movement")) {
            assertThatThrownBy(() -> town.execute(change))
                    .hasRootCauseMessage(
                            "ERROR: the ledger is append-only\n  Where: PL/pgSQL function refuse_ledger_change() line 3 at RAISE");
        }
    }

    @Test
    void a_member_reads_his_account_newest_first_with_what_it_stood_at_after_each() {
        town.book(called(CAR, DUE, 5100), called(HOME, DUE.plusDays(1), 30000), captured(CAR, DUE, 5100));
        assertThat(statements.page(question(CAMILLE), 1).lines())
                .extracting(StatementLine::kind, StatementLine::owedMore, StatementLine::balance)
                .containsExactly(
                        line(MovementKind.CARD_CAPTURED, "-51.00", "300.00"),
                        line(MovementKind.INSTALMENT_CALLED, "300.00", "351.00"),
                        line(MovementKind.INSTALMENT_CALLED, "51.00", "51.00"));
        assertThat(statements.page(question(THOMAS), 1).lines()).isEmpty();
    }

    @Test
    void a_period_a_contract_and_a_kind_choose_lines_and_the_balance_still_counts_them_all() {
        town.book(called(CAR, DUE, 5100), called(HOME, DUE.plusDays(1), 30000), captured(CAR, DUE, 5100));
        var ofCar = new StatementQuestion(CAMILLE, Optional.of(CAR), DUE, DUE.plusDays(9), Set.of());
        assertThat(statements.page(ofCar, 1).lines())
                .extracting(StatementLine::balance)
                .containsExactly(Money.ZERO, Money.euros("51.00"));
        var late = new StatementQuestion(CAMILLE, Optional.of(CAR), DUE.plusDays(2), DUE.plusDays(9), Set.of());
        assertThat(statements.page(late, 1).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.balance()).isEqualTo(Money.ZERO));
        var paid = new StatementQuestion(
                CAMILLE, Optional.empty(), DUE, DUE.plusDays(9), Set.of(MovementKind.CARD_CAPTURED));
        assertThat(statements.page(paid, 1).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.balance()).isEqualTo(Money.euros("300.00")));
        var foreign = new StatementQuestion(THOMAS, Optional.of(CAR), DUE, DUE.plusDays(9), Set.of());
        assertThat(statements.page(foreign, 1).lines()).isEmpty();
    }

    @Test
    void an_account_is_paged_by_25_in_one_query_and_exported_whole_oldest_first() {
        town.book(IntStream.range(0, 60)
                .mapToObj(month -> called(CAR, DUE.minusMonths(month), 5100))
                .toArray(Movement[]::new));
        var ever = new StatementQuestion(CAMILLE, Optional.empty(), DUE.minusYears(9), DUE, Set.of());
        var pages = new ArrayList<StatementPage>();
        assertThat(StatementLog.of(() -> pages.add(statements.page(ever, 1)))).hasSize(1);
        assertThat(pages.getFirst().lines()).hasSize(25);
        assertThat(pages.getFirst().hasOlder()).isTrue();
        assertThat(statements.page(ever, 3).lines()).hasSize(10);
        assertThat(statements.page(ever, 3).hasOlder()).isFalse();
        assertThat(statements.all(ever))
                .hasSize(60)
                .last()
                .satisfies(last -> assertThat(last.balance()).isEqualTo(Money.euros("3060.00")));
    }

    private static StatementQuestion question(MemberNumber member) {
        return new StatementQuestion(member, Optional.empty(), DUE.minusYears(2), DUE.plusDays(9), Set.of());
    }

    private static Tuple line(MovementKind kind, String owedMore, String balance) {
        return tuple(kind, Money.euros(owedMore), Money.euros(balance));
    }

    private static Movement called(ContractNumber contract, LocalDate dueOn, long cents) {
        return movement(MovementKind.INSTALMENT_CALLED, contract, dueOn, dueOn, cents);
    }

    /** Three days after the due day. */
    private static Movement captured(ContractNumber contract, LocalDate dueOn, long cents) {
        return movement(MovementKind.CARD_CAPTURED, contract, dueOn, dueOn.plusDays(3), cents);
    }

    private static Movement movement(
            MovementKind kind, ContractNumber contract, LocalDate dueOn, LocalDate valueOn, long cents) {
        return new Movement(
                kind,
                contract + "/" + dueOn,
                contract,
                CAMILLE,
                new InstalmentId(contract + "-" + dueOn),
                Money.ofCents(cents),
                valueOn);
    }
}

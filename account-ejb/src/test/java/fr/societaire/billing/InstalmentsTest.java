package fr.societaire.billing;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.CAR;
import static fr.societaire.billing.InstalmentRecordFixture.DECEMBER;
import static fr.societaire.billing.InstalmentRecordFixture.THOMAS;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.domain.InstalmentStanding;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.ledger.Ledger;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Today is 1 December 2026. */
@ExtendWith(PortalContainer.class)
class InstalmentsTest {
    @Inject
    Instalments instalments;

    @Inject
    InstalmentIntake intake;

    @Inject
    Ledger ledger;

    @Test
    void the_one_to_pay_first_is_the_oldest_late_one() {
        intake.accept(List.of(
                anInstalment().build(),
                anInstalment().id("AUT00012001-2026-11").dueOn("2026-11-11").build(),
                anInstalment()
                        .id("AUT00012001-2026-10")
                        .dueOn("2026-10-11")
                        .paidOn("2026-10-12")
                        .build()));
        assertThat(instalments.nextOf(CAMILLE)).hasValueSatisfying(next -> {
            assertThat(next.id().value()).isEqualTo("AUT00012001-2026-11");
            assertThat(next.standing()).isEqualTo(InstalmentStanding.LATE);
            assertThat(next.payable()).isTrue();
        });
        assertThat(instalments.owed(CAMILLE, 1).rows())
                .extracting(InstalmentView::standing)
                .containsExactly(InstalmentStanding.LATE, InstalmentStanding.UPCOMING);
    }

    @Test
    void the_next_of_a_contract_is_not_that_of_another() {
        intake.accept(List.of(
                anInstalment().build(),
                anInstalment()
                        .id("HAB00012002-2026-12")
                        .contract("HAB00012002")
                        .dueOn("2026-12-05")
                        .build()));
        assertThat(instalments.nextOf(CAMILLE, CAR)).map(InstalmentView::id).contains(DECEMBER);
        assertThat(instalments.nextOf(CAMILLE, new ContractNumber("SAN00012003")))
                .isEmpty();
    }

    @Test
    void each_of_fifty_contracts_has_its_next_one_in_one_query() {
        intake.accept(IntStream.rangeClosed(1, 50)
                .boxed()
                .flatMap(n -> Stream.of(
                        owedOf(n, "2026-12-%02d".formatted(1 + n % 28)),
                        owedOf(n, "2027-01-%02d".formatted(1 + n % 28))))
                .toList());
        var fleet = IntStream.rangeClosed(1, 50)
                .mapToObj(n -> new ContractNumber("AUT%08d".formatted(n)))
                .toList();
        Map<ContractNumber, InstalmentView> next = new HashMap<>();
        assertThat(StatementLog.of(() -> next.putAll(instalments.nextOfEach(CAMILLE, fleet))))
                .hasSize(1);
        assertThat(next).hasSize(50);
        assertThat(next.values()).allMatch(one -> one.dueOn().getMonthValue() == 12);
        assertThat(instalments.nextOfEach(CAMILLE, fleet.subList(0, 2))).containsOnlyKeys(fleet.subList(0, 2));
        assertThat(instalments.nextOfEach(THOMAS, fleet)).isEmpty();
        assertThat(instalments.nextOfEach(CAMILLE, List.of())).isEmpty();
    }

    @Test
    void what_is_owed_is_paged_by_24_and_counted_beyond_the_page() {
        intake.accept(IntStream.rangeClosed(1, 50)
                .mapToObj(n -> owedOf(n, n <= 30 ? "2026-11-%02d".formatted(n) : "2026-12-%02d".formatted(n - 29)))
                .toList());
        var first = instalments.owed(CAMILLE, 1);
        assertThat(first.rows()).hasSize(24);
        assertThat(first.first()).isEqualTo(first.rows().getFirst());
        assertThat(first)
                .extracting(OwedPage::total, OwedPage::late, OwedPage::lateTotal, OwedPage::pages, OwedPage::hasNext)
                .containsExactly(50L, 30L, Money.euros("1530.00"), 3, true);
        var last = instalments.owed(CAMILLE, 99);
        assertThat(last.rows()).extracting(InstalmentView::dueOn).hasSize(2).endsWith(LocalDate.of(2026, 12, 21));
        assertThat(last).extracting(OwedPage::page, OwedPage::hasNext).containsExactly(3, false);
        assertThat(last.first()).isEqualTo(first.first());
        assertThat(instalments.owed(CAMILLE, 2).rows()).hasSize(24).doesNotContainAnyElementsOf(first.rows());
        assertThat(instalments.owed(CAMILLE, -1)).isEqualTo(first);
        assertThat(instalments.owedAround(CAMILLE, last.rows().getFirst().id())).isEqualTo(last);
        assertThat(instalments.owedAround(CAMILLE, DECEMBER)).isEqualTo(first);
    }

    private static InstalmentRecord owedOf(int contract, String dueOn) {
        String number = "AUT%08d".formatted(contract);
        return anInstalment()
                .id(number + "-" + dueOn.substring(0, 7))
                .contract(number)
                .dueOn(dueOn)
                .build();
    }

    @Test
    void one_due_in_months_is_shown_and_cannot_be_paid_yet() {
        intake.accept(List.of(anInstalment().dueOn("2027-06-11").build()));
        assertThat(instalments.nextOf(CAMILLE)).map(InstalmentView::payable).contains(false);
    }

    @Test
    void anothers_instalment_does_not_exist() {
        intake.accept(List.of(anInstalment().build()));
        assertThat(instalments.ofMember(THOMAS, DECEMBER)).isEmpty();
        assertThat(instalments.nextOf(THOMAS)).isEmpty();
        assertThat(instalments.nextOf(THOMAS, CAR)).isEmpty();
    }

    @Test
    void the_history_is_paged_by_twelve_newest_first_and_looks_back_24_months() {
        var paid = IntStream.rangeClosed(0, 30).mapToObj(month -> {
            LocalDate day = LocalDate.of(2026, 11, 11).minusMonths(month);
            return anInstalment()
                    .id("AUT00012001-" + day.toString().substring(0, 7))
                    .dueOn(day.toString())
                    .paidOn(day.toString())
                    .build();
        });
        intake.accept(paid.toList());
        var first = instalments.history(CAMILLE, 1);
        assertThat(first.rows()).hasSize(12);
        assertThat(first.rows().getFirst().paidOn()).isEqualTo("2026-11-11");
        assertThat(first.rows().getFirst().means()).isEqualTo(PaymentMeans.DIRECT_DEBIT);
        assertThat(first.hasNext()).isTrue();
        var second = instalments.history(CAMILLE, 2);
        assertThat(second.rows()).hasSize(12);
        assertThat(second.rows().getLast().paidOn()).isEqualTo("2024-12-11");
        assertThat(second.hasNext()).isFalse();
        assertThat(instalments.history(CAMILLE, 3).rows()).isEmpty();
        assertThat(instalments.history(CAMILLE, -4).number()).isEqualTo(1);
    }

    @Test
    void the_same_file_twice_is_the_same_and_a_corrected_one_corrects() {
        intake.accept(List.of(anInstalment().build()));
        intake.accept(List.of(anInstalment().build()));
        intake.accept(List.of(
                anInstalment().amount("1.00").build(),
                anInstalment().amount("52.50").build()));
        assertThat(instalments.owed(CAMILLE, 1).rows())
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualTo(Money.euros("52.50")));
    }

    @Test
    void what_the_insurer_reported_paid_never_becomes_owed_again() {
        intake.accept(List.of(anInstalment().paidOn("2026-11-30").build()));
        intake.accept(List.of(anInstalment().build()));
        assertThat(instalments.ofMember(CAMILLE, DECEMBER))
                .map(InstalmentView::isPaid)
                .contains(true);
        intake.accept(List.of(anInstalment().paidOn("2026-11-29").build()));
        assertThat(instalments.ofMember(CAMILLE, DECEMBER))
                .map(InstalmentView::paidOn)
                .contains(LocalDate.of(2026, 11, 29));
    }

    @Test
    void the_ledger_follows_every_correction_of_the_portfolio() {
        LocalDate due = LocalDate.of(2026, 12, 11);
        intake.accept(List.of(anInstalment().build()));
        intake.accept(List.of(anInstalment().build()));
        assertThat(ledger.balance(CAR, due)).isEqualTo(Money.euros("51.00"));
        intake.accept(List.of(anInstalment().amount("52.50").build()));
        assertThat(ledger.balance(CAR, due)).isEqualTo(Money.euros("52.50"));
        intake.accept(List.of(anInstalment().amount("52.50").dueOn("2026-12-15").build()));
        assertThat(ledger.balance(CAR, due)).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(CAR, due.plusDays(4))).isEqualTo(Money.euros("52.50"));
        intake.accept(
                List.of(anInstalment().amount("52.50").contract("HAB00012002").build()));
        assertThat(ledger.balance(CAR, due.plusDays(4))).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(new ContractNumber("HAB00012002"), due)).isEqualTo(Money.euros("52.50"));
        intake.accept(List.of(anInstalment()
                .amount("52.50")
                .contract("HAB00012002")
                .paidOn("2026-12-12")
                .build()));
        assertThat(ledger.balance(new ContractNumber("HAB00012002"), due.plusDays(1)))
                .isEqualTo(Money.ZERO);
        assertThat(ledger.trialBalance().values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void nothing_at_all_is_accepted() {
        intake.accept(List.of());
        assertThat(instalments.owed(CAMILLE, 1)).isEqualTo(OwedPage.NONE);
    }

    @Test
    void a_paid_instalment_without_its_means_is_refused_at_birth() {
        assertThatThrownBy(() -> new InstalmentRecord(
                        DECEMBER,
                        CAR,
                        CAMILLE,
                        LocalDate.of(2026, 12, 11),
                        Money.euros("51.00"),
                        LocalDate.of(2026, 12, 1),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

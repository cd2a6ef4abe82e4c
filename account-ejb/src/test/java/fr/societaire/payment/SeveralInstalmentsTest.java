package fr.societaire.payment;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.THOMAS;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.billing.SettledInstalments;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.payment.internal.SimulatedCardGateway.Fault;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One payment for several instalments: all of them or none, and none of them twice. */
@ExtendWith(PortalContainer.class)
class SeveralInstalmentsTest {
    private static final InstalmentId SEPTEMBER = new InstalmentId("AUT00012001-2026-09");
    private static final InstalmentId OCTOBER = new InstalmentId("AUT00012001-2026-10");
    private static final InstalmentId NOVEMBER = new InstalmentId("AUT00012001-2026-11");

    @Inject
    CardPayments payments;

    @Inject
    InstalmentIntake intake;

    @Inject
    Instalments instalments;

    @Inject
    SimulatedCardGateway processor;

    @Inject
    SettledInstalments settled;

    @Inject
    TestClock clock;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    @BeforeEach
    void three_are_late() {
        processor.reset();
        settled.forget();
        intake.accept(Stream.of("09", "10", "11")
                .map(month -> anInstalment()
                        .id("AUT00012001-2026-" + month)
                        .dueOn("2026-" + month + "-11")
                        .build())
                .toList());
    }

    @Test
    void several_are_one_charge_and_each_is_settled_by_it() {
        var page = goToPage(pay(OCTOBER, SEPTEMBER, NOVEMBER));
        processor.memberPays(sessionAt(page.page()));
        var view = payments.look(CAMILLE, page.payment());
        assertThat(view.state()).isInstanceOf(PaymentState.Paid.class);
        assertThat(view.instalments()).containsExactly(SEPTEMBER, OCTOBER, NOVEMBER);
        assertThat(view.label()).isEqualTo("3 échéances");
        assertThat(processor.charges().values()).containsExactly(Money.euros("153.00"));
        assertThat(settled.instalments()).containsExactly(SEPTEMBER, OCTOBER, NOVEMBER);
        assertThat(instalments.settledBy(CAMILLE, page.payment()))
                .extracting(InstalmentView::id)
                .containsExactly(SEPTEMBER, OCTOBER, NOVEMBER);
        assertThat(instalments.owedBack(CAMILLE, page.payment())).isEqualTo(Money.ZERO);
    }

    @Test
    void the_same_choice_in_another_order_and_another_tab_leads_to_the_same_page() {
        var first = goToPage(pay(SEPTEMBER, OCTOBER));
        assertThat(pay(OCTOBER, SEPTEMBER)).isEqualTo(first);
        clock.advance(Duration.ofMinutes(5));
        assertThat(pay(OCTOBER, SEPTEMBER, OCTOBER)).isEqualTo(first);
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void another_choice_closes_the_page_of_the_former_before_its_own_opens() {
        pay(SEPTEMBER, OCTOBER);
        var page = goToPage(pay(OCTOBER, NOVEMBER));
        assertThat(processor.payable()).containsExactly(sessionAt(page.page()));
        var alone = goToPage(pay(SEPTEMBER));
        assertThat(processor.payable()).containsExactly(sessionAt(page.page()), sessionAt(alone.page()));
        var all = goToPage(pay(SEPTEMBER, OCTOBER, NOVEMBER));
        assertThat(processor.payable()).containsExactly(sessionAt(all.page()));
    }

    @Test
    void another_choice_after_the_former_was_paid_shows_that_payment_and_takes_nothing() {
        var page = goToPage(pay(SEPTEMBER, OCTOBER));
        processor.memberPays(sessionAt(page.page()));
        assertThat(pay(OCTOBER, NOVEMBER)).isEqualTo(new PayOutcome.SeePayment(page.payment()));
        assertThat(isPaid(OCTOBER)).isTrue();
        assertThat(pay(OCTOBER, NOVEMBER)).isEqualTo(new PayOutcome.Changed());
        assertThat(isPaid(NOVEMBER)).isFalse();
        assertThat(processor.charges()).hasSize(1);
    }

    @Test
    void while_the_processor_cannot_close_the_former_page_no_other_opens() {
        var page = goToPage(pay(SEPTEMBER, OCTOBER));
        processor.suffers(Fault.UNREACHABLE);
        assertThat(pay(OCTOBER, NOVEMBER)).isEqualTo(new PayOutcome.Unavailable());
        processor.suffers(Fault.NONE);
        assertThat(processor.payable()).containsExactly(sessionAt(page.page()));
    }

    @Test
    void a_page_whose_address_was_lost_is_found_and_closed_too() {
        processor.suffers(Fault.ANSWER_LOST);
        assertThat(pay(SEPTEMBER, OCTOBER)).isEqualTo(new PayOutcome.Unavailable());
        processor.suffers(Fault.NONE);
        var page = goToPage(pay(OCTOBER, NOVEMBER));
        assertThat(processor.payable()).containsExactly(sessionAt(page.page()));
    }

    @Test
    void a_sum_that_is_not_the_one_confirmed_asks_nothing_of_the_processor() {
        var told = PayInstalments.confirmed(CAMILLE, List.of(SEPTEMBER, OCTOBER), Money.euros("102.00"), key());
        intake.accept(List.of(anInstalment()
                .id(OCTOBER.value())
                .dueOn("2026-10-11")
                .amount("60.00")
                .build()));
        assertThat(payments.pay(told)).isEqualTo(new PayOutcome.Changed());
        assertThat(processor.calls()).isZero();
    }

    @Test
    void one_that_was_paid_otherwise_before_the_confirmation_is_not_paid_with_the_others() {
        reportedPaid(OCTOBER);
        assertThat(pay(SEPTEMBER, OCTOBER)).isEqualTo(new PayOutcome.Changed());
        assertThat(processor.calls()).isZero();
    }

    @Test
    void one_that_is_paid_otherwise_while_the_page_is_open_is_owed_back_and_the_others_are_settled() {
        var page = goToPage(pay(SEPTEMBER, OCTOBER, NOVEMBER));
        reportedPaid(OCTOBER);
        processor.memberPays(sessionAt(page.page()));
        assertThat(payments.look(CAMILLE, page.payment()).state()).isInstanceOf(PaymentState.Paid.class);
        assertThat(settled.instalments()).containsExactly(SEPTEMBER, NOVEMBER);
        assertThat(settled.tooMuch()).containsExactly("AUT00012001-2026-10 51.00 EUR");
        assertThat(instalments.owedBack(CAMILLE, page.payment())).isEqualTo(Money.euros("51.00"));
        assertThat(instalments.owedBack(THOMAS, page.payment())).isEqualTo(Money.ZERO);
    }

    @Test
    void one_that_is_lowered_while_the_page_is_open_is_settled_and_the_difference_is_owed_back() {
        var page = goToPage(pay(SEPTEMBER, OCTOBER));
        intake.accept(List.of(anInstalment()
                .id(OCTOBER.value())
                .dueOn("2026-10-11")
                .amount("40.00")
                .build()));
        processor.memberPays(sessionAt(page.page()));
        payments.look(CAMILLE, page.payment());
        assertThat(settled.instalments()).containsExactly(SEPTEMBER, OCTOBER);
        assertThat(settled.tooMuch()).containsExactly("AUT00012001-2026-10 11.00 EUR");
    }

    @Test
    void all_paid_otherwise_closes_the_page_that_could_still_take_money() {
        pay(SEPTEMBER, OCTOBER);
        reportedPaid(SEPTEMBER);
        reportedPaid(OCTOBER);
        assertThat(pay(SEPTEMBER, OCTOBER)).isEqualTo(new PayOutcome.NothingOwed());
        assertThat(processor.payable()).isEmpty();
    }

    @Test
    void another_members_instalment_among_them_is_not_found_and_none_is_taken() {
        intake.accept(List.of(anInstalment().id("AUT-OF-THOMAS").of(THOMAS).build()));
        assertThatThrownBy(() -> pay(SEPTEMBER, new InstalmentId("AUT-OF-THOMAS")))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
        assertThat(processor.calls()).isZero();
    }

    @Test
    void none_and_more_than_a_page_can_name_are_refused() {
        assertThatThrownBy(this::pay).isInstanceOf(IllegalArgumentException.class);
        var many = IntStream.rangeClosed(1, 101)
                .mapToObj(n -> new InstalmentId("AUT-" + n))
                .toArray(InstalmentId[]::new);
        assertThatThrownBy(() -> pay(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlapping_choices_at_once_never_stand_on_the_same_instalment_and_never_block_each_other() throws Exception {
        var chance = new Random(20261123);
        List<Callable<PayOutcome>> clicks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<InstalmentId> choice = new ArrayList<>(List.of(SEPTEMBER, OCTOBER, NOVEMBER));
            Collections.shuffle(choice, chance);
            var some = choice.subList(0, 1 + chance.nextInt(3)).toArray(InstalmentId[]::new);
            clicks.add(() -> pay(some));
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<PayOutcome> one : threads.invokeAll(clicks)) {
                assertThat(one.get())
                        .isInstanceOfAny(
                                PayOutcome.GoToPage.class,
                                PayOutcome.SeePayment.class,
                                PayOutcome.Changed.class,
                                PayOutcome.Unavailable.class);
            }
        }
        assertThat(column("select instalment_id from card_payment_line where payment_status in"
                        + " ('CREATED', 'OPEN', 'UNKNOWN', 'CAPTURED')"))
                .doesNotHaveDuplicates();
        assertThat(column("select payment_id from card_payment p where amount_cents <>"
                        + " (select coalesce(sum(amount_cents), 0) from card_payment_line l"
                        + " where l.payment_id = p.payment_id)"))
                .isEmpty();
        for (String session : processor.payable()) {
            processor.memberPays(session);
        }
        long taken =
                processor.charges().values().stream().mapToLong(Money::cents).sum();
        assertThat(taken).isLessThanOrEqualTo(15_300);
    }

    @Test
    void the_database_itself_refuses_a_second_attempt_on_an_instalment_and_a_line_that_says_something_else() {
        var page = goToPage(pay(SEPTEMBER, OCTOBER));
        String line = "insert into card_payment_line (payment_id, payment_status, instalment_id, amount_cents, label)"
                + " select '" + page.payment() + "', '%s', '%s', 1, 'x'";
        assertThatThrownBy(() -> run(line.formatted("OPEN", OCTOBER))).hasMessageContaining("duplicate key");
        assertThatThrownBy(() -> run(line.formatted("REFUSED", NOVEMBER))).hasMessageContaining("foreign key");
        assertThatThrownBy(() -> run("update card_payment_line set payment_status = 'EXPIRED'"))
                .hasMessageContaining("foreign key");
    }

    private void reportedPaid(InstalmentId instalment) {
        String month = instalment.value().substring(12);
        intake.accept(List.of(anInstalment()
                .id(instalment.value())
                .dueOn(month + "-11")
                .paidOn("2026-11-30")
                .build()));
    }

    private boolean isPaid(InstalmentId id) {
        return instalments.ofMember(CAMILLE, id).filter(InstalmentView::isPaid).isPresent();
    }

    private PayOutcome pay(InstalmentId... chosen) {
        return payments.pay(new PayInstalments(CAMILLE, List.of(chosen), java.util.Optional.empty(), key()));
    }

    private static RequestKey key() {
        return RequestKey.drawnFrom(new SecureRandom());
    }

    private static PayOutcome.GoToPage goToPage(PayOutcome outcome) {
        assertThat(outcome).isInstanceOf(PayOutcome.GoToPage.class);
        return (PayOutcome.GoToPage) outcome;
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}

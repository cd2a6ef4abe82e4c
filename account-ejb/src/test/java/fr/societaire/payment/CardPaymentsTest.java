package fr.societaire.payment;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.DECEMBER;
import static fr.societaire.billing.InstalmentRecordFixture.THOMAS;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.billing.SettledInstalments;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.internal.PaymentJanitor;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.payment.internal.SimulatedCardGateway.Fault;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class CardPaymentsTest {
    private static final Duration PAGE_LIFE = Duration.ofMinutes(31);

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
    PaymentJanitor janitor;

    @Inject
    TestClock clock;

    @BeforeEach
    void december_is_owed() {
        processor.reset();
        settled.forget();
        intake.accept(List.of(anInstalment().build()));
    }

    @Test
    void payer_leads_to_the_page_and_coming_back_after_paying_settles_at_once() {
        var page = goToPage(pay());
        processor.memberPays(sessionAt(page.page()));
        assertThat(look(page.payment())).isEqualTo(new PaymentState.Paid(TestClock.NOON, "Visa ···· 4242"));
        assertThat(instalments.settledBy(CAMILLE, page.payment()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(DECEMBER);
                    assertThat(one.means()).isEqualTo(PaymentMeans.CARD);
                });
        assertThat(settled.instalments()).containsExactly(DECEMBER);
        look(page.payment());
        assertThat(settled.instalments()).containsExactly(DECEMBER);
    }

    @Test
    void coming_back_is_no_proof_of_payment() {
        var page = goToPage(pay());
        assertThat(look(page.payment())).isEqualTo(new PaymentState.Abandoned(true));
        assertThat(owed()).isTrue();
    }

    @Test
    void the_same_request_and_another_one_lead_to_the_same_page() {
        var key = key();
        var first = goToPage(pay(key));
        assertThat(pay(key)).isEqualTo(first);
        assertThat(pay()).isEqualTo(first);
        clock.advance(Duration.ofMinutes(5));
        assertThat(pay()).isEqualTo(first);
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void fifty_at_once_open_one_page() throws Exception {
        Callable<PayOutcome> click = this::pay;
        Set<PayOutcome> outcomes = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (Future<PayOutcome> one :
                    threads.invokeAll(Stream.generate(() -> click).limit(50).toList())) {
                outcomes.add(one.get());
            }
        }
        assertThat(outcomes).hasSize(1).allMatch(PayOutcome.GoToPage.class::isInstance);
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void fifty_returns_at_once_settle_once() throws Exception {
        var page = goToPage(pay());
        processor.memberPays(sessionAt(page.page()));
        Callable<PaymentState> back = () -> look(page.payment());
        Set<PaymentState> states = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (Future<PaymentState> one :
                    threads.invokeAll(Stream.generate(() -> back).limit(50).toList())) {
                states.add(one.get());
            }
        }
        assertThat(states).hasSize(1).allMatch(PaymentState.Paid.class::isInstance);
        assertThat(settled.instalments()).containsExactly(DECEMBER);
    }

    @Test
    void a_paid_instalment_leads_to_its_payment_whoever_presses_again() {
        var key = key();
        var page = goToPage(pay(key));
        processor.memberPays(sessionAt(page.page()));
        look(page.payment());
        assertThat(pay()).isEqualTo(new PayOutcome.SeePayment(page.payment()));
        assertThat(pay(key)).isEqualTo(new PayOutcome.SeePayment(page.payment()));
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void pressing_again_after_paying_in_the_other_tab_settles_instead_of_opening_another_page() {
        var page = goToPage(pay());
        processor.memberPays(sessionAt(page.page()));
        clock.advance(Duration.ofSeconds(30));
        assertThat(pay()).isEqualTo(new PayOutcome.SeePayment(page.payment()));
        assertThat(owed()).isFalse();
        assertThat(processor.charges()).hasSize(1);
    }

    @Test
    void what_was_paid_by_other_means_is_not_owed() {
        intake.accept(List.of(anInstalment().paidOn("2026-11-30").build()));
        assertThat(pay()).isEqualTo(new PayOutcome.NothingOwed());
        assertThat(processor.calls()).isZero();
    }

    @Test
    void anothers_instalment_and_anothers_payment_do_not_exist() {
        var page = goToPage(pay());
        assertThatThrownBy(() -> payments.pay(PayInstalments.one(THOMAS, DECEMBER, key())))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> payments.look(THOMAS, page.payment()))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
    }

    @Test
    void a_refused_card_may_be_followed_by_another_on_the_same_page() {
        var page = goToPage(pay());
        processor.bankRefuses(sessionAt(page.page()), "insufficient_funds");
        assertThat(look(page.payment())).isEqualTo(new PaymentState.Refused(CardRefusal.FUNDS, true));
        assertThat(goToPage(pay())).isEqualTo(page);
        processor.memberPays(sessionAt(page.page()));
        assertThat(look(page.payment())).isInstanceOf(PaymentState.Paid.class);
    }

    @Test
    void a_bank_that_wanted_to_question_the_holder_is_asked_to_on_the_next_page() {
        var page = goToPage(pay());
        processor.bankRefuses(sessionAt(page.page()), "authentication_required");
        assertThat(look(page.payment())).isEqualTo(new PaymentState.Refused(CardRefusal.AUTHENTICATION_WANTED, true));
        var challenged = goToPage(pay());
        assertThat(processor.payable()).containsExactly(sessionAt(challenged.page()));
        assertThat(processor.isChallenged(sessionAt(page.page()))).isFalse();
        assertThat(processor.isChallenged(sessionAt(challenged.page()))).isTrue();
        // Refused once more for the same: the page that asks for it is not replaced by another.
        processor.bankRefuses(sessionAt(challenged.page()), "authentication_required");
        look(challenged.payment());
        assertThat(goToPage(pay())).isEqualTo(challenged);
        processor.memberPays(sessionAt(challenged.page()));
        assertThat(look(challenged.payment())).isInstanceOf(PaymentState.Paid.class);
        assertThat(processor.charges()).hasSize(1);
    }

    @Test
    void a_bank_that_wanted_to_question_the_holder_is_asked_to_though_nobody_came_back_to_hear_it() {
        var page = goToPage(pay());
        processor.bankRefuses(sessionAt(page.page()), "authentication_required");
        clock.advance(Duration.ofMinutes(1));
        assertThat(processor.isChallenged(sessionAt(goToPage(pay()).page()))).isTrue();
    }

    @Test
    void a_page_nobody_used_closes_and_another_may_be_opened() {
        var first = goToPage(pay());
        clock.advance(PAGE_LIFE);
        assertThat(look(first.payment())).isEqualTo(new PaymentState.Abandoned(false));
        var second = goToPage(pay());
        assertThat(second.payment()).isNotEqualTo(first.payment());
        assertThat(processor.payable()).containsExactly(sessionAt(second.page()));
    }

    @Test
    void the_request_of_a_closed_page_never_opens_another() {
        var key = key();
        var first = goToPage(pay(key));
        clock.advance(PAGE_LIFE);
        assertThat(pay(key)).isEqualTo(new PayOutcome.SeePayment(first.payment()));
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void a_bank_that_takes_its_time_is_waited_for_and_no_second_page_opens() {
        var page = goToPage(pay());
        processor.bankIsSlow(sessionAt(page.page()));
        assertThat(look(page.payment())).isEqualTo(new PaymentState.BeingChecked(TestClock.NOON));
        assertThat(pay()).isEqualTo(new PayOutcome.SeePayment(page.payment()));
        processor.memberPays(sessionAt(page.page()));
        clock.advance(Duration.ofMinutes(2));
        janitor.sweep();
        assertThat(owed()).isFalse();
    }

    @Test
    void a_processor_that_cannot_be_asked_means_being_checked_and_nothing_is_decided() {
        var page = goToPage(pay());
        processor.memberPays(sessionAt(page.page()));
        processor.suffers(Fault.UNREACHABLE);
        assertThat(look(page.payment())).isInstanceOf(PaymentState.BeingChecked.class);
        processor.suffers(Fault.NONE);
        assertThat(look(page.payment())).isInstanceOf(PaymentState.Paid.class);
    }

    @Test
    void a_processor_down_says_unavailable_and_the_next_try_opens_one_page() {
        processor.suffers(Fault.UNREACHABLE);
        assertThat(pay()).isEqualTo(new PayOutcome.Unavailable());
        processor.suffers(Fault.NONE);
        goToPage(pay());
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void while_the_processor_is_down_nobody_is_kept_waiting() {
        processor.suffers(Fault.UNREACHABLE);
        pay();
        long start = System.nanoTime();
        assertThat(pay()).isEqualTo(new PayOutcome.Unavailable());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_lost_answer_is_not_a_second_page() {
        processor.suffers(Fault.ANSWER_LOST);
        assertThat(pay()).isEqualTo(new PayOutcome.Unavailable());
        processor.suffers(Fault.NONE);
        clock.advance(Duration.ofSeconds(61));
        janitor.sweep();
        goToPage(pay());
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
    }

    @Test
    void a_processor_that_refuses_to_open_a_page_leaves_the_way_free() {
        processor.suffers(Fault.REJECTED);
        assertThat(pay()).isEqualTo(new PayOutcome.Unavailable());
        processor.suffers(Fault.NONE);
        goToPage(pay());
        assertThat(processor.payable()).hasSize(1);
    }

    @Test
    void an_amount_that_changed_closes_the_old_page_before_another_opens() {
        var old = goToPage(pay());
        intake.accept(List.of(anInstalment().amount("60.00").build()));
        var page = goToPage(pay());
        assertThat(page.payment()).isNotEqualTo(old.payment());
        assertThat(processor.payable()).containsExactly(sessionAt(page.page()));
        processor.memberPays(sessionAt(page.page()));
        look(page.payment());
        assertThat(processor.charges().values()).containsExactly(Money.euros("60.00"));
    }

    @Test
    void an_amount_that_changed_while_the_processor_is_down_opens_nothing() {
        var old = goToPage(pay());
        intake.accept(List.of(anInstalment().amount("60.00").build()));
        processor.suffers(Fault.UNREACHABLE);
        assertThat(pay()).isEqualTo(new PayOutcome.Unavailable());
        assertThat(processor.payable()).containsExactly(sessionAt(old.page()));
    }

    @Test
    void money_that_is_not_what_was_asked_settles_nothing() {
        var page = goToPage(pay());
        processor.takesAnotherAmount(sessionAt(page.page()), Money.euros("5.10"));
        assertThat(look(page.payment())).isInstanceOf(PaymentState.BeingChecked.class);
        assertThat(owed()).isTrue();
        assertThat(settled.instalments()).isEmpty();
    }

    @Test
    void a_payment_for_what_was_meanwhile_paid_otherwise_is_kept_and_the_instalment_untouched() {
        var page = goToPage(pay());
        intake.accept(List.of(anInstalment().paidOn("2026-11-30").build()));
        processor.memberPays(sessionAt(page.page()));
        assertThat(look(page.payment())).isInstanceOf(PaymentState.Paid.class);
        assertThat(settled.instalments()).isEmpty();
        assertThat(instalments.ofMember(CAMILLE, DECEMBER))
                .map(InstalmentView::means)
                .contains(PaymentMeans.DIRECT_DEBIT);
    }

    @Test
    void an_import_never_makes_owed_again_what_a_card_has_paid() {
        var page = goToPage(pay());
        processor.memberPays(sessionAt(page.page()));
        look(page.payment());
        intake.accept(List.of(anInstalment().amount("99.00").build()));
        intake.accept(List.of(anInstalment().paidOn("2026-11-30").build()));
        assertThat(instalments.settledBy(CAMILLE, page.payment()))
                .extracting(InstalmentView::amount)
                .containsExactly(Money.euros("51.00"));
    }

    @Test
    void the_janitor_settles_what_nobody_reported() throws ExecutionException {
        var page = goToPage(pay());
        processor.memberPays(sessionAt(page.page()));
        janitor.sweep();
        assertThat(owed()).isTrue();
        clock.advance(Duration.ofSeconds(60));
        janitor.sweep();
        assertThat(owed()).isFalse();
        int calls = processor.calls();
        clock.advance(Duration.ofMinutes(10));
        janitor.sweep();
        assertThat(processor.calls()).isEqualTo(calls);
    }

    private boolean owed() {
        return instalments
                .ofMember(CAMILLE, DECEMBER)
                .filter(one -> !one.isPaid())
                .isPresent();
    }

    private PayOutcome pay() {
        return pay(key());
    }

    private PayOutcome pay(RequestKey key) {
        return payments.pay(PayInstalments.one(CAMILLE, DECEMBER, key));
    }

    private PaymentState look(PaymentId payment) {
        return payments.look(CAMILLE, payment).state();
    }

    private static RequestKey key() {
        return RequestKey.drawnFrom(new SecureRandom());
    }

    private static PayOutcome.GoToPage goToPage(PayOutcome outcome) {
        assertThat(outcome).isInstanceOf(PayOutcome.GoToPage.class);
        return (PayOutcome.GoToPage) outcome;
    }
}

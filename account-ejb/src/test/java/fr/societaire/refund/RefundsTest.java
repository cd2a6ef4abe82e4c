package fr.societaire.refund;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.THOMAS;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentRecordFixture;
import fr.societaire.desk.RefundDesk;
import fr.societaire.identity.IdentityTown;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.LedgerAccount;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Telephone;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.RefundNoticed;
import fr.societaire.payment.RequestKey;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.payment.internal.SimulatedRefundGateway;
import fr.societaire.payment.internal.SimulatedRefundGateway.Fault;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.refund.internal.RefundClock;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.staff.StaffRoom;
import fr.societaire.staff.domain.StaffRole;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the processor's own ledger of what it gave back: our book agrees with it, and never more than was taken. */
@ExtendWith(PortalContainer.class)
class RefundsTest {
    private static final InstalmentId NOVEMBER = new InstalmentId("AUT00012001-2026-11");
    private static final String ROCHE = "compta.roche";
    private static final String LEROY = "compta.leroy";
    private static final List<Fault> FAULTS = List.of(Fault.NONE, Fault.UNREACHABLE, Fault.ANSWER_LOST);

    @Inject
    CardPayments payments;

    @Inject
    InstalmentIntake intake;

    @Inject
    MyRefunds mine;

    @Inject
    RefundDesk desk;

    @Inject
    RefundDecisions decisions;

    @Inject
    RefundClock refundClock;

    @Inject
    SimulatedCardGateway processor;

    @Inject
    SimulatedRefundGateway refunds;

    @Inject
    Ledger ledger;

    @Inject
    IdentityTown people;

    @Inject
    StaffRoom room;

    @Inject
    Telephone mailbox;

    @Inject
    Event<RefundNoticed> noticed;

    @Inject
    TestClock clock;

    @BeforeEach
    void two_accountants_and_camille() {
        processor.reset();
        refunds.reset();
        mailbox.empty();
        people.camilleHasAnAccount();
        room.joins(List.of(ROCHE, LEROY), Set.of(StaffRole.ACCOUNTANT));
        room.comesIn(ROCHE);
    }

    @Test
    void what_was_paid_twice_leaves_at_once_and_is_told() {
        PaymentId payment = paidTwice("51.00");
        assertThat(only().state()).isEqualTo(RefundState.APPROVED);
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.DONE);
        assertThat(only().payment()).isEqualTo(payment);
        assertThat(only().creditedBy()).isAfter("2026-12-01");
        assertThat(refunds.givenOf(charge())).isEqualTo(Money.euros("51.00"));
        assertThat(ledger.trialBalance()).containsEntry(LedgerAccount.REFUND_DUE, Money.ZERO);
        assertThat(ledger.trialBalance()).containsEntry(LedgerAccount.CARD_PROCESSOR, Money.ZERO);
        assertThat(mail()).contains("renvoyés sur la carte", "51,00", "Visa ···· 4242");
        assertThat(mine.of(THOMAS)).isEmpty();
    }

    @Test
    void above_the_limit_what_was_paid_twice_waits_for_an_accountant() {
        paidTwice("150.01");
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.REQUESTED);
        assertThat(refunds.refundsEverMade()).isZero();
        desk.approve(waiting().id());
        refundClock.tick();
        assertThat(refunds.givenOf(charge())).isEqualTo(Money.euros("150.01"));
    }

    @Test
    void an_accountant_gives_a_little_alone_and_more_with_a_colleague() {
        PaymentId payment = paid("400.00");
        assertThat(ask(payment, "150.00", RefundCause.GESTURE)).isInstanceOf(AskOutcome.Leaves.class);
        assertThat(ask(payment, "0.01", RefundCause.GESTURE)).isInstanceOf(AskOutcome.TakesTwo.class);
        RefundId waiting = waiting().id();
        assertThatThrownBy(() -> desk.approve(waiting)).isInstanceOf(BusinessRefusal.class);
        refundClock.tick();
        assertThat(refunds.givenOf(charge())).isEqualTo(Money.euros("150.00"));
        room.comesIn(LEROY);
        desk.approve(waiting);
        refundClock.tick();
        assertThat(refunds.givenOf(charge())).isEqualTo(Money.euros("150.01"));
        assertThat(ledger.trialBalance())
                .containsEntry(LedgerAccount.GESTURE, Money.euros("150.01"))
                .containsEntry(LedgerAccount.REFUND_DUE, Money.ZERO)
                .containsEntry(LedgerAccount.CARD_PROCESSOR, Money.euros("249.99"));
    }

    @Test
    void what_was_declined_may_be_given_otherwise_and_is_not_shown_to_the_member() {
        PaymentId payment = paid("400.00");
        ask(payment, "300.00", RefundCause.PREMIUM_CORRECTED);
        assertThat(ask(payment, "100.01", RefundCause.GESTURE))
                .isEqualTo(new AskOutcome.TooMuch(Money.euros("100.00")));
        room.comesIn(LEROY);
        desk.decline(waiting().id(), "Déjà déduit de la prochaine échéance");
        assertThat(mine.of(CAMILLE)).isEmpty();
        assertThat(ask(payment, "400.00", RefundCause.GESTURE)).isInstanceOf(AskOutcome.TakesTwo.class);
        assertThat(ledger.trialBalance()).doesNotContainKey(LedgerAccount.REFUND_DUE);
    }

    @Test
    void a_no_to_what_was_paid_twice_is_shown_and_looked_at_again() {
        paidTwice("200.00");
        desk.decline(waiting().id(), "À vérifier");
        assertThat(only().declined()).isEqualTo("À vérifier");
        room.comesIn(LEROY);
        desk.reopen(desk.others(1).rows().getFirst().id());
        assertThatThrownBy(() -> desk.approve(waiting().id())).isInstanceOf(BusinessRefusal.class);
        room.comesIn(ROCHE);
        desk.approve(waiting().id());
        refundClock.tick();
        assertThat(refunds.givenOf(charge())).isEqualTo(Money.euros("200.00"));
    }

    @Test
    void a_lost_answer_makes_no_second_refund_even_when_the_processor_has_forgotten_the_key() {
        refunds.suffers(Fault.ANSWER_LOST);
        paidTwice("51.00");
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.SENDING);
        refunds.suffers(Fault.NONE);
        refunds.forgetsKeys();
        clock.advance(Duration.ofHours(30));
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.DONE);
        assertThat(refunds.refundsEverMade()).isEqualTo(1);
    }

    @Test
    void what_the_processor_refuses_stays_owed_is_told_and_tried_again() {
        refunds.suffers(Fault.REFUSES);
        paidTwice("51.00");
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.REFUSED);
        assertThat(ledger.trialBalance()).containsEntry(LedgerAccount.REFUND_DUE, Money.euros("-51.00"));
        assertThat(mail()).contains("n’ont pas pu être rendus", "51,00");
        refunds.suffers(Fault.NONE);
        desk.tryAgain(desk.others(1).rows().getFirst().id());
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.DONE);
        assertThat(ledger.trialBalance()).containsEntry(LedgerAccount.REFUND_DUE, Money.ZERO);
    }

    @Test
    void what_comes_back_weeks_later_is_owed_again_though_no_notification_came() {
        paidTwice("51.00");
        refundClock.tick();
        refunds.banksSendBack();
        clock.advance(Duration.ofDays(12));
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.REFUSED);
        assertThat(ledger.trialBalance())
                .containsEntry(LedgerAccount.REFUND_DUE, Money.euros("-51.00"))
                .containsEntry(LedgerAccount.CARD_PROCESSOR, Money.euros("51.00"));
    }

    @Test
    void a_notification_settles_what_was_pending_without_waiting_for_the_clock() throws Exception {
        refunds.isSlow();
        PaymentId payment = paidTwice("51.00");
        refundClock.tick();
        assertThat(only().state()).isEqualTo(RefundState.PENDING);
        refunds.sends();
        for (int told = 0; told < 3; told++) {
            noticed.fireAsync(new RefundNoticed(payment)).toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
        assertThat(only().state()).isEqualTo(RefundState.DONE);
        assertThat(ledger.trialBalance()).containsEntry(LedgerAccount.REFUND_DUE, Money.ZERO);
    }

    @Test
    void who_is_no_accountant_gives_nothing() {
        room.isStaffed();
        room.comesIn(StaffRoom.COLIN);
        PaymentId payment = paid("51.00");
        assertThatThrownBy(() -> ask(payment, "1.00", RefundCause.GESTURE)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.waiting(1)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void of_a_payment_that_took_nothing_nothing_is_given() {
        intake.accept(List.of(november("51.00").build()));
        var page = pay();
        assertThat(desk.linesOf(page.payment())).isEmpty();
        assertThatThrownBy(() -> ask(page.payment(), "1.00", RefundCause.GESTURE))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
    }

    /** Many accountants at once ask, approve, decline and lose answers: what left is never more than was taken. */
    @ParameterizedTest
    @ValueSource(longs = {20261123, 7})
    void whatever_races_never_more_leaves_than_was_taken_and_the_books_agree(long seed) throws Exception {
        PaymentId payment = paid("100.00");
        Random chance = new Random(seed);
        List<Callable<Void>> deeds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Money amount = Money.ofCents(1 + chance.nextInt(4000));
            int kind = chance.nextInt(4);
            deeds.add(() -> {
                if (kind == 3) {
                    refunds.suffers(FAULTS.get((int) (amount.cents() % FAULTS.size())));
                    refundClock.tick();
                } else {
                    askAs(kind == 0 ? ROCHE : LEROY, payment, amount);
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (Future<Void> one : threads.invokeAll(deeds)) {
                one.get();
            }
        }
        refunds.suffers(Fault.NONE);
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofHours(1));
            refundClock.tick();
        }
        Money given = refunds.givenOf(charge());
        assertThat(given).isGreaterThan(Money.euros("60.00")).isLessThanOrEqualTo(Money.euros("100.00"));
        assertThat(ledger.trialBalance())
                .containsEntry(LedgerAccount.GESTURE, given)
                .containsEntry(LedgerAccount.REFUND_DUE, Money.ZERO)
                .containsEntry(
                        LedgerAccount.CARD_PROCESSOR, Money.euros("100.00").minus(given));
        assertThat(mine.of(CAMILLE)).allSatisfy(one -> assertThat(one.state()).isEqualTo(RefundState.DONE));
    }

    private void askAs(String who, PaymentId payment, Money amount) {
        decisions.ask(new AskRefund(payment, NOVEMBER, amount, RefundCause.GESTURE, "Geste", who));
    }

    private AskOutcome ask(PaymentId payment, String euros, RefundCause cause) {
        return desk.ask(payment, NOVEMBER, Money.euros(euros), cause, "Geste");
    }

    private DeskRefund waiting() {
        assertThat(desk.waiting(1).rows()).hasSize(1);
        return desk.waiting(1).rows().getFirst();
    }

    private RefundView only() {
        assertThat(mine.of(CAMILLE)).hasSize(1);
        return mine.of(CAMILLE).getFirst();
    }

    private String mail() {
        assertThat(mailbox.messagesTo(IdentityTown.EMAIL)).hasSize(1);
        return ((EmailMessage) mailbox.messagesTo(IdentityTown.EMAIL).getFirst()).text();
    }

    private String charge() {
        return processor.charges().keySet().iterator().next();
    }

    private PaymentId paid(String euros) {
        intake.accept(List.of(november(euros).build()));
        var page = pay();
        processor.memberPays(sessionAt(page.page()));
        payments.look(CAMILLE, page.payment());
        return page.payment();
    }

    /** By card, and told paid by direct debit while the page was open. */
    private PaymentId paidTwice(String euros) {
        intake.accept(List.of(november(euros).build()));
        var page = pay();
        intake.accept(List.of(november(euros).paidOn("2026-11-30").build()));
        processor.memberPays(sessionAt(page.page()));
        payments.look(CAMILLE, page.payment());
        return page.payment();
    }

    private static InstalmentRecordFixture november(String euros) {
        return anInstalment().id(NOVEMBER.value()).dueOn("2026-11-11").amount(euros);
    }

    private PayOutcome.GoToPage pay() {
        return (PayOutcome.GoToPage)
                payments.pay(PayInstalments.one(CAMILLE, NOVEMBER, RequestKey.drawnFrom(new SecureRandom())));
    }
}

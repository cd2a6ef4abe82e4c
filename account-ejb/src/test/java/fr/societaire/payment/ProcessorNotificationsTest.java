package fr.societaire.payment;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.DECEMBER;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.Stripe;
import com.stripe.net.Webhook;
import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.payment.ProcessorNotifications.Received;
import fr.societaire.payment.domain.JournalNote;
import fr.societaire.payment.internal.PaymentJanitor;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.payment.internal.SimulatedCardGateway.Fault;
import fr.societaire.shared.PaymentId;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ProcessorNotificationsTest {
    private static final String SECRET = "whsec_unit";

    @Inject
    ProcessorNotifications notifications;

    @Inject
    CardPayments payments;

    @Inject
    InstalmentIntake intake;

    @Inject
    Instalments instalments;

    @Inject
    SimulatedCardGateway processor;

    @Inject
    PaymentJanitor janitor;

    @Inject
    TestClock clock;

    private PaymentId paid;

    @BeforeEach
    void december_is_paid_at_the_processor_and_nobody_came_back() {
        processor.reset();
        intake.accept(java.util.List.of(anInstalment().build()));
        var page = (PayOutcome.GoToPage)
                payments.pay(PayInstalments.one(CAMILLE, DECEMBER, RequestKey.drawnFrom(new SecureRandom())));
        processor.memberPays(sessionAt(page.page()));
        paid = page.payment();
    }

    @Test
    void a_signed_notification_settles() throws Exception {
        assertThat(send("evt_1", "checkout.session.completed", ofSession())).isEqualTo(Received.TAKEN);
        waitUntil(this::isSettled);
    }

    @Test
    void what_was_paid_on_the_page_carries_the_reference_in_its_metadata() throws Exception {
        assertThat(send(
                        "evt_1",
                        "payment_intent.succeeded",
                        "{\"id\":\"pi_1\",\"metadata\":{\"payment_id\":\"" + paid + "\"}}"))
                .isEqualTo(Received.TAKEN);
        waitUntil(this::isSettled);
    }

    @Test
    void the_same_notification_twice_is_taken_once() throws Exception {
        send("evt_1", "checkout.session.completed", ofSession());
        assertThat(send("evt_1", "checkout.session.completed", ofSession())).isEqualTo(Received.TAKEN_BEFORE);
        waitUntil(this::isSettled);
    }

    @Test
    void one_that_is_none_of_ours_is_taken_and_changes_nothing() throws Exception {
        assertThat(send("evt_1", "customer.created", "{\"id\":\"cus_1\"}")).isEqualTo(Received.TAKEN);
        assertThat(send("evt_2", "charge.succeeded", "{\"id\":\"ch_1\",\"metadata\":{\"payment_id\":\"other\"}}"))
                .isEqualTo(Received.TAKEN);
        assertThat(send(
                        "evt_3",
                        "charge.succeeded",
                        "{\"id\":\"ch_1\",\"client_reference_id\":\"" + "0".repeat(32) + "\"}"))
                .isEqualTo(Received.TAKEN);
        assertThat(isSettled()).isFalse();
    }

    @Test
    void a_notification_is_believed_in_nothing_but_that_something_happened() throws Exception {
        var unpaid = new PaymentId("0".repeat(32));
        assertThat(send(
                        "evt_1",
                        "checkout.session.completed",
                        "{\"id\":\"cs_x\",\"payment_status\":\"paid\",\"client_reference_id\":\"" + unpaid + "\"}"))
                .isEqualTo(Received.TAKEN);
        assertThat(isSettled()).isFalse();
    }

    @Test
    void one_that_comes_while_the_processor_cannot_be_asked_is_remembered_for_the_janitor() throws Exception {
        processor.suffers(Fault.UNREACHABLE);
        int calls = processor.calls();
        assertThat(send("evt_1", "checkout.session.completed", ofSession())).isEqualTo(Received.TAKEN);
        waitUntil(() -> processor.calls() > calls);
        processor.suffers(Fault.NONE);
        waitUntil(() -> {
            janitor.sweep();
            return isSettled();
        });
    }

    @Test
    void a_dispute_names_its_charge_and_is_written_once_in_the_journal_of_its_payment() throws Exception {
        send("evt_1", "checkout.session.completed", ofSession());
        waitUntil(this::isSettled);
        String dispute = "{\"id\":\"du_1\",\"object\":\"dispute\",\"charge\":\""
                + processor.charges().keySet().iterator().next() + "\"}";
        assertThat(send("evt_2", "charge.dispute.created", dispute)).isEqualTo(Received.TAKEN);
        assertThat(send("evt_2", "charge.dispute.created", dispute)).isEqualTo(Received.TAKEN_BEFORE);
        assertThat(send("evt_3", "charge.dispute.updated", dispute)).isEqualTo(Received.TAKEN);
        assertThat(send("evt_4", "charge.dispute.closed", dispute)).isEqualTo(Received.TAKEN);
        assertThat(payments.story(CAMILLE, paid))
                .extracting(PaymentMoment::note)
                .endsWith(JournalNote.CAPTURED, JournalNote.DISPUTED, JournalNote.DISPUTE_CLOSED);
    }

    @Test
    void a_dispute_that_comes_before_its_payment_is_settled_waits_for_it() throws Exception {
        String dispute = "{\"id\":\"du_1\",\"charge\":\""
                + processor.charges().keySet().iterator().next() + "\"}";
        assertThat(send("evt_1", "charge.dispute.created", dispute)).isEqualTo(Received.TAKEN);
        send("evt_2", "checkout.session.completed", ofSession());
        waitUntil(this::isSettled);
        assertThat(payments.story(CAMILLE, paid))
                .extracting(PaymentMoment::note)
                .endsWith(JournalNote.CAPTURED, JournalNote.DISPUTED);
    }

    @Test
    void a_dispute_of_a_charge_that_is_none_of_ours_changes_nothing() throws Exception {
        assertThat(send("evt_1", "charge.dispute.created", "{\"id\":\"du_1\",\"charge\":\"ch_other\"}"))
                .isEqualTo(Received.TAKEN);
        assertThat(isSettled()).isFalse();
    }

    @Test
    void a_wrong_an_absent_an_old_and_a_future_signature_are_refused() throws Exception {
        String body = event("evt_1", "checkout.session.completed", ofSession());
        assertThat(receive(body, null)).isEqualTo(Received.REFUSED);
        assertThat(receive(body, "")).isEqualTo(Received.REFUSED);
        assertThat(receive(body, sign(body, "whsec_other", clock.instant()))).isEqualTo(Received.REFUSED);
        assertThat(receive(body + " ", sign(body, SECRET, clock.instant()))).isEqualTo(Received.REFUSED);
        assertThat(receive(body, sign(body, SECRET, clock.instant().minusSeconds(301))))
                .isEqualTo(Received.REFUSED);
        assertThat(receive(body, sign(body, SECRET, clock.instant().plusSeconds(301))))
                .isEqualTo(Received.REFUSED);
        assertThat(receive(body, sign(body, SECRET, clock.instant().minusSeconds(299))))
                .isEqualTo(Received.TAKEN);
        waitUntil(this::isSettled);
    }

    @Test
    void any_of_several_signatures_counts_while_a_secret_changes() throws Exception {
        String body = event("evt_1", "checkout.session.completed", ofSession());
        String old = sign(body, "whsec_other", clock.instant());
        String good = sign(body, SECRET, clock.instant());
        assertThat(receive(body, old + "," + good.substring(good.indexOf("v1="))))
                .isEqualTo(Received.TAKEN);
        waitUntil(this::isSettled);
    }

    @Test
    void a_moved_clock_is_the_clock() throws Exception {
        clock.advance(Duration.ofDays(3));
        assertThat(send("evt_1", "checkout.session.completed", ofSession())).isEqualTo(Received.TAKEN);
        waitUntil(this::isSettled);
    }

    @Test
    void a_signed_body_that_cannot_be_read_is_refused() throws Exception {
        for (String body : new String[] {"", "[]", "{}", "{\"id\":\"evt_1\",\"type\":\"x\",\"data\":{}}", "{\"id\":"}) {
            assertThat(receive(body, sign(body, SECRET, clock.instant())))
                    .as(body)
                    .isEqualTo(Received.REFUSED);
        }
    }

    @Test
    void another_version_of_the_processors_words_still_counts() throws Exception {
        String body =
                event("evt_1", "checkout.session.completed", ofSession()).replace(Stripe.API_VERSION, "2030-01-01.x");
        assertThat(receive(body, sign(body, SECRET, clock.instant()))).isEqualTo(Received.TAKEN);
        waitUntil(this::isSettled);
    }

    private String ofSession() {
        return "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"client_reference_id\":\"" + paid + "\"}";
    }

    private Received send(String id, String kind, String subject) throws GeneralSecurityException {
        String body = event(id, kind, subject);
        return receive(body, sign(body, SECRET, clock.instant()));
    }

    private Received receive(String body, String signature) {
        return notifications.receive(body.getBytes(StandardCharsets.UTF_8), signature);
    }

    private static String event(String id, String kind, String subject) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + kind + "\",\"api_version\":\"" + Stripe.API_VERSION
                + "\",\"data\":{\"object\":" + subject + "}}";
    }

    private static String sign(String body, String secret, Instant at) throws GeneralSecurityException {
        return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
    }

    private boolean isSettled() {
        return instalments
                .ofMember(CAMILLE, DECEMBER)
                .map(InstalmentView::isPaid)
                .orElseThrow();
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as("waited too long").isLessThan(TimeUnit.SECONDS.toNanos(10));
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
